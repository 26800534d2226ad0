/// The fields of a ``Listed`` thing as texts, by name. What is blank is not there.
public struct ListedTexts: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    public private(set) var values: [String: String]

    public init(_ values: [String: String] = [:]) {
        self.values = values.mapValues(\.kept).filter { !$0.value.isEmpty }
    }

    public init(dictionaryLiteral elements: (String, (any CustomStringConvertible & Sendable)?)...)
    {
        self.init(
            Dictionary(elements.map { ($0.0, $0.1?.description ?? "") }) { $1 })
    }

    /// Blank where there is none.
    public subscript(name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue.kept.isEmpty ? nil : newValue.kept }
    }

    /// The same with other texts in some fields; a blank one empties its field.
    public func with(_ others: [String: String]) -> ListedTexts {
        ListedTexts(values.merging(others) { $1 })
    }

    /// What becomes of these where somebody changes that to this.
    ///
    /// - Parameter overriding: fields in which theirs counts though they did not change them.
    public func changed(
        from original: ListedTexts, to edited: ListedTexts, overriding: Set<String>
    ) -> ListedTexts {
        let names = Set(original.values.keys).union(edited.values.keys).union(overriding)
        let mine = names.filter { original[$0] != edited[$0] || overriding.contains($0) }
        return with(Dictionary(mine.map { ($0, edited[$0]) }) { $1 })
    }
}

// MARK: - Reading a field

extension ListedTexts {
    /// - Throws: ``ConsultationError/blank(_:)``.
    func needed(_ name: String) throws(ConsultationError) -> String {
        guard !self[name].isEmpty else { throw .blank(name) }
        return self[name]
    }

    /// - Returns: nil for a blank field.
    /// - Throws: ``ConsultationError/unreadable(_:)``.
    func value<T>(_ name: String, _ parse: (String) -> T?) throws(ConsultationError) -> T? {
        guard !self[name].isEmpty else { return nil }
        guard let value = parse(self[name]) else { throw .unreadable(name) }
        return value
    }

    func needed<T>(_ name: String, _ parse: (String) -> T?) throws(ConsultationError) -> T {
        guard let value = try value(name, parse) else { throw .blank(name) }
        return value
    }

    func day(_ name: String) throws(ConsultationError) -> Day? { try value(name) { Day($0) } }

    func id<T>(_ name: String) throws(ConsultationError) -> Identifier<T>? {
        try value(name) { Identifier($0) }
    }

    func neededId<T>(_ name: String) throws(ConsultationError) -> Identifier<T> {
        try needed(name) { Identifier($0) }
    }

    /// Parted by commas, each once, in the order given.
    func ids<T>(_ name: String) throws(ConsultationError) -> [Identifier<T>] {
        let words = self[name].split(separator: ",").map { String($0).trimmed }
        let ids = words.compactMap { Identifier<T>($0) }
        guard ids.count == words.count else { throw .unreadable(name) }
        return ids.enumerated().filter { !ids[..<$0.offset].contains($0.element) }.map(\.element)
    }

    func number(_ name: String, in range: ClosedRange<Int>) throws(ConsultationError) -> Int? {
        try value(name) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    /// Yes is written `1`; anything else is no.
    func truth(_ name: String) -> Bool { self[name] == "1" }

    func choice<T: Labelled>(_ name: String, _ blank: T) throws(ConsultationError) -> T {
        try value(name) { T(rawValue: $0) } ?? blank
    }

    /// The lines that say something.
    func lines(_ name: String) -> [String] {
        self[name].split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty }
    }

    /// - Throws: ``ConsultationError/endsTooEarly(_:)``, with the name of the end.
    func period(
        _ from: String = "from", _ until: String = "until"
    ) throws(ConsultationError) -> Period {
        guard let period = Period(from: try day(from), until: try day(until)) else {
            throw .endsTooEarly(until)
        }
        return period
    }
}

extension Bool {
    /// As ``ListedTexts`` writes it.
    var listed: String { self ? "1" : "" }
}

extension String {
    /// Without NUL characters, which the database cannot hold, and without blanks around it.
    fileprivate var kept: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\0" })).trimmed
    }
}
