/// Titles of panes of which one is shown: `[1 Netwerken] 2 Regioplannen`.
///
/// Where they do not all fit they have their short names, whichever is selected, so that each keeps
/// its place; where those do not fit either only the selected one keeps its name.
public struct Tabs: View, Hashable, Sendable {
    /// A name, what it is in little room, and what is left of it in less than that.
    public struct Title: Hashable, Sendable {
        public let name: String
        public let short: String
        public let least: String

        public init(_ name: String, short: String, least: String) {
            self.name = name
            self.short = short
            self.least = least
        }
    }

    public var titles: [Title]
    public var selected: Int

    public init(_ titles: [Title], selected: Int) {
        self.titles = titles
        self.selected = selected
    }

    /// Titles without a short name: of those that are not selected a few letters are left where
    /// they do not fit.
    public init(_ names: [String], selected: Int) {
        self.init(
            names.map { Title($0, short: $0, least: String($0.prefix(5))) }, selected: selected)
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let (words, gap) = words(fitting: frame.columns)
        var rest = frame.split(top: 1).part
        for (index, word) in words.enumerated() {
            let isSelected = index == selected
            let place = rest.split(left: TextWidth.columns(of: word) + 2).part
            if isSelected {
                Line("[\(word)]", .selected).draw(on: &canvas, in: place)
            } else {
                Line(word, .muted).draw(on: &canvas, in: place.split(left: 1).rest)
            }
            canvas.mark(place, as: .tab(index), isSelected: isSelected)
            rest = rest.split(left: place.columns + gap - 2).rest
        }
    }

    /// What is written of each, and how many columns lie between two: a blank of each, or one that
    /// both share.
    private func words(fitting columns: Int) -> (words: [String], gap: Int) {
        let (whole, short) = (titles.map(\.name), titles.map(\.short))
        let least = titles.enumerated().map { $0 == selected ? $1.name : $1.least }
        return [(whole, 2), (short, 2), (short, 1)].first { words, gap in
            let taken = words.reduce(2) { $0 + TextWidth.columns(of: $1) }
            return taken + gap * (words.count - 1) <= columns
        } ?? (least, 2)
    }
}
