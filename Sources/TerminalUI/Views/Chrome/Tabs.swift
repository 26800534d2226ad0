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
        (full.columns <= frame.columns ? full : short).draw(on: &canvas, in: frame)
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
