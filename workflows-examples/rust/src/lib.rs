//! How far a corner is from a right angle, by the three sides that a tape measure gives.

/// Degrees between a right angle and the corner of `a` and `b`, whose ends are `c` apart.
///
/// Negative for a corner that is too narrow. `None` for lengths that make no triangle.
///
/// ```
/// assert_eq!(set_square::off_square(3.0, 4.0, 5.0), Some(0.0));
/// ```
pub fn off_square(a: f64, b: f64, c: f64) -> Option<f64> {
    let lengths = [a, b, c];
    if lengths
        .iter()
        .any(|length| !length.is_finite() || *length <= 0.0)
    {
        return None;
    }
    let cosine = (a * a + b * b - c * c) / (2.0 * a * b);
    (-1.0..=1.0)
        .contains(&cosine)
        .then(|| cosine.acos().to_degrees() - 90.0)
}

/// Whether the corner is within `tolerance` degrees of a right angle.
pub fn is_square(a: f64, b: f64, c: f64, tolerance: f64) -> bool {
    off_square(a, b, c).is_some_and(|degrees| degrees.abs() <= tolerance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_four_five_is_square() {
        assert!(is_square(3.0, 4.0, 5.0, 0.0));
    }

    #[test]
    fn equal_sides_are_thirty_degrees_too_narrow() {
        let degrees = off_square(1.0, 1.0, 1.0).expect("a triangle");
        assert!((degrees + 30.0).abs() < 1e-9);
        assert!(!is_square(1.0, 1.0, 1.0, 29.0));
    }

    #[test]
    fn what_makes_no_triangle_has_no_corner() {
        assert_eq!(off_square(1.0, 1.0, 3.0), None);
        assert_eq!(off_square(1.0, -1.0, 1.0), None);
        assert_eq!(off_square(f64::NAN, 1.0, 1.0), None);
    }
}
