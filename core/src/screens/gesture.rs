//! What a wheel does with a figure.

/// A turn of the wheel, or two fingers on a trackpad.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Turn {
    /// To the side, by a part of the figure's width; positive moves what is shown to the left.
    Pan(f64),
    /// Larger by a factor.
    Zoom(f64),
}

/// The most that one event of the wheel makes larger or smaller.
const MOST: f64 = 1.25;
/// How much larger by a pixel of the wheel: a notch of a mouse reaches [`MOST`], a pinch on a
/// trackpad sends many small ones.
const BY_PIXEL: f64 = 0.01;

/// What a turn by `x` and `y` does: sideways it moves, with the control key (which a pinch
/// counts as) it makes larger or smaller by its own measure, and else it is the page's. `unit` is
/// the browser's: pixels, lines or pages.
pub fn turned(x: f64, y: f64, unit: u32, with_control: bool, width: f64) -> Option<Turn> {
    let pixels = match unit {
        0 => 1.0,
        1 => 16.0,
        _ => width.max(1.0),
    };
    if with_control {
        let factor = (-y * pixels * BY_PIXEL).exp();
        return Some(Turn::Zoom(factor.clamp(1.0 / MOST, MOST)));
    }
    (x.abs() > y.abs()).then(|| Turn::Pan(x * pixels / width.max(1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wheel_counts_by_its_own_movement() {
        assert_eq!(turned(0.0, 100.0, 0, false, 1000.0), None);
        assert_eq!(turned(50.0, 10.0, 0, false, 1000.0), Some(Turn::Pan(0.05)));
        assert_eq!(turned(3.0, 0.0, 1, false, 960.0), Some(Turn::Pan(0.05)));
        let factor = |y: f64| match turned(0.0, y, 0, true, 1000.0) {
            Some(Turn::Zoom(factor)) => factor,
            other => panic!("{other:?}"),
        };
        // Half a second of a pinch: thirty events of a few pixels.
        let pinch = factor(-4.0).powi(30);
        assert!(pinch > 3.0 && pinch < 3.5, "{pinch}");
        assert!((factor(5.0) * factor(-5.0) - 1.0).abs() < 1e-9);
        assert!((factor(-120.0) - 1.25).abs() < 1e-9);
        assert!((factor(9000.0) - 0.8).abs() < 1e-9);
    }
}
