//! Where to saw the parts of a frame with any number of corners.

/// Length of a part on its outer edge, for a frame that leaves an opening of `inner` on each side.
///
/// `width` is that of the moulding. `None` for what makes no frame.
///
/// ```
/// assert_eq!(mitre_box::outer(4, 300.0, 20.0).map(f64::round), Some(340.0));
/// ```
pub fn outer(corners: u32, inner: f64, width: f64) -> Option<f64> {
    let lengths = [inner, width];
    if lengths
        .iter()
        .any(|length| !length.is_finite() || *length <= 0.0)
    {
        return None;
    }
    let angle = mitre_angle::mitre(corners)?.to_radians();
    Some(inner + 2.0 * width * angle.tan())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_frame_is_two_widths_longer_outside() {
        let length = outer(4, 300.0, 20.0).expect("a frame");
        assert!((length - 340.0).abs() < 1e-9);
    }

    #[test]
    fn what_makes_no_frame_has_no_length() {
        assert_eq!(outer(2, 300.0, 20.0), None);
        assert_eq!(outer(4, -1.0, 20.0), None);
        assert_eq!(outer(4, 300.0, f64::NAN), None);
    }
}
