internal import KaderDomain
internal import TerminalUI

extension App {
    /// Does what was done with the mouse on what is drawn now.
    mutating func receive(_ event: MouseEvent) -> [Work] {
        guard !mouse.isFree else { return [] }
        switch event.action {
        case .press, .doublePress: return press(event)
        case .drag: drag(to: event.point)
        case .release: mouse.border = nil
        case .scrollUp: return wheel(-Self.wheelStep, at: event.point)
        case .scrollDown: return wheel(Self.wheelStep, at: event.point)
        }
        return []
    }

    /// Lines by which the wheel scrolls at a time.
    private static let wheelStep = 3

    private mutating func press(_ event: MouseEvent) -> [Work] {
        let isDouble = event.action == .doublePress
        if let key = hintedKey(at: event.point) { return receive(.key(key)) }
        let spots = canvas().spots(at: event.point)
        notice = nil
        if let sheet = sheets.last {
            return spots.first.map { press($0.meaning, isDouble: isDouble, on: sheet) } ?? []
        }
        return spots.isEmpty ? [] : press(spots, isDouble: isDouble)
    }

    /// A border is taken hold of, a tab or a pane gets the keyboard, and in a pane what lies there.
    private mutating func press(_ spots: [Spot], isDouble: Bool) -> [Work] {
        var works: [Work] = []
        for spot in spots.reversed() {
            switch spot.meaning {
            case .border(let index): mouse.border = index
            case .tab(let index), .pane(let index):
                if focus != index { isFiltering = false }
                focus = index
            default: break
            }
        }
        guard mouse.border == nil, let top = spots.first else { return works }
        works += take(panes[focus].point(at: top.meaning))
        if isDouble { works += openSelected(top.meaning) }
        return works
    }

    /// A second press opens, as the key of `open` does.
    private mutating func openSelected(_ meaning: Spot.Meaning) -> [Work] {
        switch meaning {
        case .row, .block: panes[focus].key(of: "open").map { receive(.key($0)) } ?? []
        default: []
        }
    }

    /// The key of the hint that stands here in the last line.
    private func hintedKey(at point: Point) -> Key? {
        guard point.row == size.rows - 1, size.holds(Self.smallest) else { return nil }
        return statusBar.hint(at: point.column).flatMap { Key(told: $0.key) }
    }
}
