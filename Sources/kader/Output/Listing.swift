import KaderDomain
import KaderExchange

/// A list on its way to standard output, one by one: cells parted by tabs, or one JSON array.
struct Listing {
    private let asJSON: Bool
    private var isEmpty = true

    init(_ options: Options) { asJSON = options.json }

    mutating func add(_ cells: @autoclosure () -> [String], _ json: @autoclosure () -> JSON) throws
    {
        if asJSON {
            Output.write((isEmpty ? "[\n" : ",\n") + json().description)
        } else {
            Output.write(Self.line(cells()) + "\n")
        }
        isEmpty = false
    }

    func finish() throws {
        if asJSON { Output.write(isEmpty ? "[]\n" : "\n]\n") }
    }

    /// Cells made harmless, parted by tabs.
    static func line(_ cells: [String]) -> String {
        cells.map(\.harmless).joined(separator: "\t")
    }
}

extension Listing {
    /// All of it at once.
    static func show<T>(
        _ values: [T], _ options: Options, cells: (T) -> [String], json: (T) -> JSON
    ) throws {
        var listing = Listing(options)
        for value in values { try listing.add(cells(value), json(value)) }
        try listing.finish()
    }
}
