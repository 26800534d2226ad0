/// Titles of panes of which one is shown: `[1 Netwerken]  2 Regioplannen`.
///
/// Where they do not all fit, the others are cut to the same length, at least a number and a few
/// letters; where that does not fit either only the selected one keeps its title.
public struct Tabs: View, Hashable, Sendable {
    public var titles: [String]
    public var selected: Int

    public init(_ titles: [String], selected: Int) {
        self.titles = titles
        self.selected = selected
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let shown = line(fitting: frame.columns)
        shown.draw(on: &canvas, in: frame)
        var rest = frame.split(top: 1).part
        for (index, span) in shown.spans.enumerated() {
            let (title, after) = rest.split(left: Line([span]).columns)
            canvas.mark(title, as: .tab(index), isSelected: index == selected)
            rest = after
        }
    }

    private func line(fitting columns: Int) -> Line {
        let longest = titles.map(\.count).max() ?? 0
        let lengths = stride(from: longest, through: min(longest, Self.least), by: -1)
        let lines = lengths.lazy.map { length in line { String($0.prefix(length)) } }
        return lines.first { $0.columns <= columns } ?? line { String($0.prefix(1)) }
    }

    /// A number, a blank and three letters.
    private static let least = 5

    private func line(_ shorten: (String) -> String) -> Line {
        Line(
            titles.indices.map { index in
                index == selected
                    ? Span("[\(titles[index])]", .selected)
                    : Span(" \(shorten(titles[index])) ", .muted)
            })
    }
}
