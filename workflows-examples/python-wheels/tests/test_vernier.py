import unittest

from vernier import instruments, reading


class Reading(unittest.TestCase):
    def test_adds_the_vernier_mark(self):
        self.assertAlmostEqual(reading(12, 3), 12.3)

    def test_refuses_a_mark_that_the_scale_does_not_have(self):
        with self.assertRaises(ValueError):
            reading(12, 10)


class Instruments(unittest.TestCase):
    def test_the_source_names_none(self):
        self.assertEqual(instruments(), [])
