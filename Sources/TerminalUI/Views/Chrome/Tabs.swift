/// Titles of panes of which one is shown: `[1 Netwerken]  2 Regioplannen`.
///
/// Where they do not all fit, only the selected one keeps its title.
public struct Tabs: View, Hashable, Sendable {
    public var titles: [String]
    public var selected: Int

    public init(_ titles: [String], selected: Int) {
        self.titles = titles
        self.selected = selected
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let full = line { $0 }
        let short = line { String($0.prefix(1)) }
        let shown = full.columns <= frame.columns ? full : short
        shown.draw(on: &canvas, in: frame)
        var rest = frame.split(top: 1).part
        for (index, span) in shown.spans.enumerated() {
            let (title, after) = rest.split(left: Line([span]).columns)
            canvas.mark(title, as: .tab(index), isSelected: index == selected)
            rest = after
        }
    }

    private func line(_ shorten: (String) -> String) -> Line {
        Line(
            titles.indices.map { index in
                index == selected
                    ? Span("[\(titles[index])]", .selected)
                    : Span(" \(shorten(titles[index])) ", .muted)
            })
    }
}
