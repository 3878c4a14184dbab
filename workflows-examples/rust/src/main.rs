//! `set-square 3 4 5` says how many degrees the corner of the first two sides is from a right angle.

use std::process::ExitCode;

fn main() -> ExitCode {
    let sides: Vec<f64> = std::env::args()
        .skip(1)
        .filter_map(|word| word.parse().ok())
        .collect();
    let corner = match sides[..] {
        [a, b, c] => set_square::off_square(a, b, c),
        _ => None,
    };
    match corner {
        Some(degrees) => println!("{degrees:.1}"),
        None => eprintln!("set-square takes the three sides of a triangle, such as 3 4 5"),
    }
    if corner.is_some() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
