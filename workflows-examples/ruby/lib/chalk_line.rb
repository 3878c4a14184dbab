# frozen_string_literal: true

require_relative 'chalk_line/version'

# Where a chalk line between two points runs.
module ChalkLine
  # Height of the line from +from+ to +to+ (pairs of distance and height) at a distance.
  #
  # Raises ArgumentError for two points above each other, where every height is on the line.
  def self.height_at(distance, from:, to:)
    (x1, y1), (x2, y2) = from, to
    raise ArgumentError, "both points are at distance #{x1}" if x1 == x2

    y1 + (distance - x1) * (y2 - y1).fdiv(x2 - x1)
  end

  # Whether a point is within +tolerance+ of the line.
  def self.on?(point, from:, to:, tolerance: 0)
    distance, height = point
    (height - height_at(distance, from: from, to: to)).abs <= tolerance
  end
end
