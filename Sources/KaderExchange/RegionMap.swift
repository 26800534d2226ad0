public import KaderDomain

/// The regions as a picture: a tile for each, with its figure, as one SVG without script.
///
/// Shades differ in lightness, and every tile says its figure and, to a screen reader, its name.
public struct RegionMap: Hashable, Sendable {
    private let figure: RegionFigure
    private let tiles: [Tile]
    private let names: [String: String]

    /// By the code of the region; where there is none, a dash.
    private let values: [String: Double]
    private let day: Day

    /// The code of a region that is drawn with a thick border.
    public var marked: String?

    public init(
        _ figure: RegionFigure, of values: [String: Double], on day: Day, tiles: [Tile],
        names: [String: String]
    ) {
        self.figure = figure
        self.tiles = tiles
        self.names = names
        self.values = values
        self.day = day
    }

    public func svg(in language: Language) -> String {
        let (width, height) = (20 + 84 * columns, 60 + 54 * rows + 40)
        let title = "\(figure.label[language].capitalizedFirst), \(day.long(in: language))".inHTML
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
            aria-label="\(title)" style="font-family:sans-serif">
            <title>\(title)</title>
            <text x="20" y="34" font-size="20">\(title)</text>
            \(tiles.map { tile($0, language) }.joined(separator: "\n"))
            \(legend(below: 60 + 54 * rows))
            </svg>

            """
    }

    private var columns: Int { (tiles.map(\.column).max() ?? 0) + 1 }
    private var rows: Int { (tiles.map(\.row).max() ?? 0) + 1 }

    private func tile(_ tile: Tile, _ language: Language) -> String {
        let (x, y) = (20 + 84 * tile.column, 60 + 54 * tile.row)
        let value = values[tile.regionCode]
        let shade = value.map { value in figure.bounds.count { $0 <= value } } ?? 0
        let name = names[tile.regionCode] ?? tile.regionCode
        let ink = shade > 2 ? "#fff" : "#000"
        let border =
            tile.regionCode == marked
            ? ##"stroke="#d5001c" stroke-width="4""## : ##"stroke="#444""##
        return """
            <g><title>\("\(name): \(text(value))".inHTML)</title>\
            <rect x="\(x)" y="\(y)" width="80" height="50" fill="\(Self.fills[shade])" \(border)/>\
            <text x="\(x + 8)" y="\(y + 20)" font-size="13" fill="\(ink)">\(tile.label.inHTML)</text>\
            <text x="\(x + 72)" y="\(y + 42)" font-size="18" text-anchor="end" \
            fill="\(ink)">\(text(value))</text></g>
            """
    }

    /// Whole; what is not known is a dash.
    private func text(_ value: Double?) -> String {
        guard let value else { return "–" }
        return "\(Int(value.rounded()))" + (figure.isShare ? "%" : "")
    }

    private func legend(below y: Int) -> String {
        var entries = [(0, "0")]
        for (number, bound) in figure.bounds.enumerated() {
            let isUsed = number == 3 || bound < figure.bounds[number + 1]
            if isUsed { entries.append((number + 1, text(bound) + "+")) }
        }
        return entries.enumerated().map { place, entry in
            let x = 20 + 90 * place
            return """
                <rect x="\(x)" y="\(y + 10)" width="20" height="16" fill="\(Self.fills[entry.0])" \
                stroke="#444"/><text x="\(x + 26)" y="\(y + 23)" font-size="13">\(entry.1)</text>
                """
        }.joined(separator: "\n")
    }

    private static let fills = ["#fff", "#d8e6f0", "#9cc3dd", "#3f7ea6", "#123f5e"]
}
