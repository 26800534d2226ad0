internal import KaderDomain

extension TableRow {
    var key: String {
        get throws(ReferenceError) { try value("key") { $0 } }
    }

    var certainty: Certainty {
        get throws(ReferenceError) { try value("certainty", Certainty.init(rawValue:)) }
    }

    func number(_ column: String) throws(ReferenceError) -> Int {
        try value(column) { Int($0) }
    }

    /// `yes` or `no`.
    func flag(_ column: String) throws(ReferenceError) -> Bool {
        try value(column) { ["yes": true, "no": false][$0] }
    }

    /// The values of a cell that are parted by `|`; none where it is empty.
    func list(_ column: String) throws(ReferenceError) -> [String] {
        try text(column).split(separator: "|").map { String($0) }
    }

    /// The columns `nl` and `en`, or with a stem `roleNl` and `roleEn`.
    func phrase(_ stem: String? = nil) throws(ReferenceError) -> Phrase {
        let nl = try value(stem.map { $0 + "Nl" } ?? "nl") { $0 }
        let en = try value(stem.map { $0 + "En" } ?? "en") { $0 }
        return Phrase(nl: nl, en: en)
    }

    /// Nil where the Dutch text is empty.
    func optionalPhrase(_ stem: String) throws(ReferenceError) -> Phrase? {
        try text(stem + "Nl").isEmpty ? nil : phrase(stem)
    }

    /// An enumeration by its raw value.
    func choice<Choice: RawRepresentable<String>>(
        _ column: String, of type: Choice.Type
    ) throws(ReferenceError) -> Choice {
        try value(column, Choice.init(rawValue:))
    }
}
