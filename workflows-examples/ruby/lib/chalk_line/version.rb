# frozen_string_literal: true

module ChalkLine
  VERSION = '2.1.0'
end
