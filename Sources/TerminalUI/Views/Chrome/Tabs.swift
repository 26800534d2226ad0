/// Titles of panes of which one is shown: `[1 Netwerken] 2 Regioplannen`.
///
/// Where they do not all fit they have their short names, whichever is selected, so that each keeps
/// its place; where those do not fit either only the selected one keeps its name. Of what then is
/// still too much a part is shown with the selected one in it, and `‹` and `›` at the sides say where
/// there is more.
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

    /// Titles without a short name.
    public init(_ names: [String], selected: Int) {
        self.init(names.map { Title($0, short: $0, least: $0) }, selected: selected)
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let (words, gap) = words(fitting: frame.columns)
        let shown = part(of: words, gap, in: frame.columns)
        var rest = frame.split(top: 1).part
        if shown.lowerBound > 0 {
            let (place, others) = rest.split(left: 1)
            draw("‹", to: shown.lowerBound - 1, on: &canvas, in: place)
            rest = others
        }
        for index in shown {
            let place = rest.split(left: TextWidth.columns(of: words[index]) + 2).part
            draw(words[index], index, on: &canvas, in: place)
            rest = rest.split(left: place.columns + gap - 2).rest
        }
        if shown.upperBound < words.count {
            draw("›", to: shown.upperBound, on: &canvas, in: rest.split(left: 1).part)
        }
    }

    private func draw(_ word: String, _ index: Int, on canvas: inout Canvas, in place: Frame) {
        let isSelected = index == selected
        if isSelected {
            Line("[\(word)]", .selected).draw(on: &canvas, in: place)
        } else {
            Line(word, .muted).draw(on: &canvas, in: place.split(left: 1).rest)
        }
        canvas.mark(place, as: .tab(index), isSelected: isSelected)
    }

    /// That there is more at a side, of which this one is the next.
    private func draw(_ sign: String, to next: Int, on canvas: inout Canvas, in place: Frame) {
        Line(sign, .muted).draw(on: &canvas, in: place)
        canvas.mark(place, as: .tab(next))
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

    /// Those that fit, the selected one among them: as few before it as that leaves room for are out of
    /// view, so that going about in what is shown moves nothing.
    private func part(of words: [String], _ gap: Int, in columns: Int) -> Range<Int> {
        func fits(_ part: Range<Int>) -> Bool {
            let signs = (part.lowerBound > 0 ? 1 : 0) + (part.upperBound < words.count ? 1 : 0)
            let taken = part.reduce(signs) { $0 + TextWidth.columns(of: words[$1]) }
            return taken + 2 + gap * (part.count - 1) <= columns
        }
        guard words.indices.contains(selected) else { return words.indices }
        let first = (0..<selected).first { fits($0..<selected + 1) } ?? selected
        let last = (selected + 1..<words.count).last { fits(first..<$0 + 1) } ?? selected
        return first..<last + 1
    }
}
