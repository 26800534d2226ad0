import Foundation

/// A colour of a terminal by its number, as xterm shows it.
struct Colour {
    let red, green, blue: Double

    /// The first eight are xterm's own; then come a cube of 6×6×6 and 24 greys.
    init(_ number: Int16) {
        let number = Int(number)
        if number < 8 {
            let blue = number == 4 ? 238.0 : 205
            let full = number == 7 ? 229.0 : 205
            red = number & 1 == 0 ? 0 : full
            green = number & 2 == 0 ? 0 : full
            self.blue = number & 4 == 0 ? 0 : (number == 7 ? 229 : blue)
        } else if number >= 232 {
            (red, green, blue) = (
                Double(8 + (number - 232) * 10), Double(8 + (number - 232) * 10),
                Double(8 + (number - 232) * 10)
            )
        } else {
            let steps = [0.0, 95, 135, 175, 215, 255]
            red = steps[(number - 16) / 36]
            green = steps[(number - 16) / 6 % 6]
            blue = steps[(number - 16) % 6]
        }
    }

    /// As WCAG 2 defines it: 1 for the same, 21 for black on white.
    func contrast(with other: Colour) -> Double {
        let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (high + 0.05) / (low + 0.05)
    }

    private var luminance: Double {
        let parts = [red, green, blue].map { value in
            let part = value / 255
            return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
