# frozen_string_literal: true

require 'minitest/autorun'
require 'chalk_line'

class ChalkLineTest < Minitest::Test
  def test_half_way_is_half_the_height
    assert_equal 1.0, ChalkLine.height_at(5, from: [0, 0], to: [10, 2])
  end

  def test_the_line_goes_on_behind_its_ends
    assert_equal 4.0, ChalkLine.height_at(20, from: [0, 0], to: [10, 2])
  end

  def test_a_tolerance_counts_on_both_sides
    line = { from: [0, 0], to: [10, 2] }
    assert ChalkLine.on?([5, 1.25], **line, tolerance: 0.25)
    assert ChalkLine.on?([5, 0.75], **line, tolerance: 0.25)
    refute ChalkLine.on?([5, 1.25], **line)
  end

  def test_points_above_each_other_make_no_line
    error = assert_raises(ArgumentError) { ChalkLine.height_at(1, from: [3, 0], to: [3, 9]) }
    assert_equal 'both points are at distance 3', error.message
  end
end
