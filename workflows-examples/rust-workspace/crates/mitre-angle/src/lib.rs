//! The angle at which the parts of a frame are cut, so that they close.

/// Degrees between the cut and a square one, for a frame with so many equal corners.
///
/// `None` for fewer than three corners, which make no frame.
///
/// ```
/// assert_eq!(mitre_angle::mitre(4), Some(45.0));
/// ```
pub fn mitre(corners: u32) -> Option<f64> {
    (corners >= 3).then(|| 180.0 / f64::from(corners))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_corners_are_cut_less() {
        assert_eq!(mitre(3), Some(60.0));
        assert_eq!(mitre(6), Some(30.0));
    }

    #[test]
    fn two_corners_make_no_frame() {
        assert_eq!(mitre(2), None);
    }
}
