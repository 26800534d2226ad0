extension MouseEvent {
    /// The event of a report after `CSI <`, such as `0;12;5M` (xterm's mode 1006): button, column
    /// and row from 1, `M` for down and `m` for up. Nil for other buttons, and for what is none.
    public init?(report: String) {
        let numbers = report.dropLast().split(separator: ";", omittingEmptySubsequences: false)
            .map { Int($0) }
        guard let end = report.last, end == "M" || end == "m", numbers.count == 3,
            let button = numbers[0], let column = numbers[1], let row = numbers[2]
        else { return nil }
        self.init(button: button, isUp: end == "m", column: column, row: row)
    }

    /// The event of the three bytes after `CSI M`, as terminals without mode 1006 send them: each
    /// is 32 more than what it says, and the button that goes up is not named.
    public init?(oldReport bytes: [UInt8]) {
        guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
        let (button, column, row) = (Int(bytes[0]) - 32, Int(bytes[1]) - 32, Int(bytes[2]) - 32)
        let isUp = button & 0b1100011 == 3
        self.init(button: isUp ? button & ~3 : button, isUp: isUp, column: column, row: row)
    }

    private init?(button: Int, isUp: Bool, column: Int, row: Int) {
        guard column >= 1, row >= 1 else { return nil }
        // Shift, Alt and Ctrl (4, 8, 16) do not count.
        let action: Action? =
            switch button & ~0b11100 {
            case 0: isUp ? .release : .press
            case 32: .drag
            case 64: .scrollUp
            case 65: .scrollDown
            default: nil
            }
        guard let action else { return nil }
        self.init(action, at: Point(column: column - 1, row: row - 1))
    }
}
