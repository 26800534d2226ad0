internal import KaderDomain
internal import TerminalUI

extension App {
    /// Scrolls what lies under the mouse: lines of a list move, the keyboard stays where it is as
    /// long as that is in view. On a sheet it is the arrows.
    mutating func wheel(_ step: Int, at point: Point) -> [Work] {
        guard sheets.isEmpty else {
            return (0..<abs(step)).flatMap { _ in receive(.key(step < 0 ? .up : .down)) }
        }
        let canvas = canvas()
        let spots = canvas.spots(at: point)
        guard let index = spots.lazy.compactMap(\.pane).first else { return [] }
        guard let list = spots.first(where: \.isList) else {
            return take(panes[index].scroll(by: step.signum()))
        }
        return scroll(list, by: step, in: index, on: canvas)
    }

    private mutating func scroll(
        _ list: Spot, by step: Int, in index: Int, on canvas: Canvas
    ) -> [Work] {
        guard case .list(let count, let top) = list.meaning else { return [] }
        let line = min(max(0, top + step), max(0, count - list.frame.rows))
        mouse.tops[index] = .init(line: line, title: panes[index].title.nl)
        let rows = canvas.spots.filter { $0.isRow && list.frame.contains($0.frame.origin) }
        return Self.dragged(rows, in: list.frame, by: line - top)
            .map { take(panes[index].point(at: $0.meaning)) } ?? []
    }

    /// The row that gets the keyboard where the one that has it goes out of view: the nearest.
    private static func dragged(_ rows: [Spot], in frame: Frame, by step: Int) -> Spot? {
        guard let selected = rows.first(where: \.isSelected) else { return nil }
        let (first, last) = (frame.row + step, frame.endRow - 1 + step)
        if selected.frame.row < first { return rows.first { $0.frame.row >= first } }
        if selected.frame.row > last { return rows.last { $0.frame.row <= last } }
        return nil
    }

    /// The first line that a pane is to show; nil where the wheel was not used on this list.
    func top(of index: Int) -> Int? {
        mouse.tops[index].flatMap { $0.title == panes[index].title.nl ? $0.line : nil }
    }

    /// After a key: what is in view now is what the next key starts from.
    mutating func keepTop() {
        guard sheets.isEmpty, mouse.tops[focus] != nil else { return }
        guard top(of: focus) != nil else { return mouse.tops[focus] = nil }
        let canvas = canvas()
        for spot in canvas.spots {
            guard case .list(_, let top) = spot.meaning,
                canvas.spots(at: spot.frame.origin).lazy.compactMap(\.pane).first == focus
            else { continue }
            mouse.tops[focus] = .init(line: top, title: panes[focus].title.nl)
        }
    }
}

extension Spot {
    fileprivate var pane: Int? {
        if case .pane(let index) = meaning { index } else { nil }
    }

    fileprivate var isList: Bool {
        if case .list = meaning { true } else { false }
    }

    fileprivate var isRow: Bool {
        if case .row = meaning { true } else { false }
    }
}
