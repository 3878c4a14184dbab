import unittest

from plumb_bob import is_plumb, lean


class Lean(unittest.TestCase):
    def test_a_plumb_wall_does_not_lean(self):
        self.assertEqual(lean([2.0, 2.0, 2.0], 1), 0)

    def test_one_aside_for_one_down_is_half_a_right_angle(self):
        self.assertAlmostEqual(lean([0, 1, 2], 1), 45)

    def test_one_offset_shows_nothing(self):
        with self.assertRaises(ValueError):
            lean([1], 1)

    def test_spacing_is_above_zero(self):
        with self.assertRaises(ValueError):
            lean([1, 2], 0)


class IsPlumb(unittest.TestCase):
    def test_within_the_tolerance(self):
        self.assertTrue(is_plumb([10, 10.5, 9.5], 0.5))

    def test_beyond_the_tolerance(self):
        self.assertFalse(is_plumb([10, 11], 0.5))
