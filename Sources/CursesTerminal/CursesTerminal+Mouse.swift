internal import CNcurses
internal import TerminalUI

/// Reading the mouse, whose reports ncurses takes apart without what is dragged.
extension CursesTerminal {
    /// Adds to the report; the event where this is its end. What cannot be part of one ends it.
    func report(_ input: RawInput) -> InputEvent? {
        guard case .character(let scalar) = input, "0123456789;Mm".unicodeScalars.contains(scalar),
            let begun = report, begun.utf8.count < 20
        else {
            report = nil
            pushedBack = input
            return nil
        }
        report?.unicodeScalars.append(scalar)
        guard scalar == "M" || scalar == "m" else { return nil }
        defer { report = nil }
        return report.flatMap { MouseEvent(report: $0) }.map(told)
    }

    /// Of a terminal that does not know mode 1006: three bytes, which are no letters.
    func oldReport() -> InputEvent? {
        let bytes = (0..<3).compactMap { _ in UInt8(exactly: wgetch(window)) }
        return MouseEvent(oldReport: bytes).map(told)
    }

    private func told(_ event: MouseEvent) -> InputEvent {
        .mouse(clicks.take(event, at: .now))
    }
}
