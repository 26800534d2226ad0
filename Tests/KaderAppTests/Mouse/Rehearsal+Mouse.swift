import TerminalUI
import Testing

@testable import KaderApp

extension Rehearsal {
    /// Where this text is first drawn.
    func place(of text: String) throws -> Point {
        let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (row, line) in lines.enumerated() {
            guard let range = line.firstRange(of: text) else { continue }
            let column = line.distance(from: line.startIndex, to: range.lowerBound)
            return Point(column: column, row: row)
        }
        throw Missing(text: text, screen: canvas.text)
    }

    struct Missing: Error {
        let text, screen: String
    }

    /// Presses on this text, and lets go.
    mutating func click(_ text: String) throws {
        let place = try place(of: text)
        mouse(.press, place)
        mouse(.release, place)
    }

    mutating func doubleClick(_ text: String) throws {
        let place = try place(of: text)
        for action in [MouseEvent.Action.press, .release, .doublePress, .release] {
            mouse(action, place)
        }
    }

    mutating func mouse(_ action: MouseEvent.Action, _ point: Point) {
        send(.event(.mouse(MouseEvent(action, at: point))))
    }

    /// The first line that has the mark of the selection, from this column on.
    func selectedLine(from column: Int = 0) -> String {
        let lines = canvas.text.split(separator: "\n").map { $0.dropFirst(column) }
        return lines.first { $0.contains("▶") }.map(String.init) ?? ""
    }
}
