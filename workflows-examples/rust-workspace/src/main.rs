//! `mitre-box 4 300 20` says how long the parts are outside, for a frame of four around 300 with a moulding of 20.

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let length = match &words[..] {
        [corners, inner, width] => match (corners.parse(), inner.parse(), width.parse()) {
            (Ok(corners), Ok(inner), Ok(width)) => mitre_box::outer(corners, inner, width),
            _ => None,
        },
        _ => None,
    };
    match length {
        Some(length) => println!("{length:.1}"),
        None => eprintln!("mitre-box takes corners, opening and width, such as 4 300 20"),
    }
    if length.is_some() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
