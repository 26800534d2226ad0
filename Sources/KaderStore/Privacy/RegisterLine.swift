internal import KaderDomain

/// The columns of one table, by what they tell; names with a space between.
struct RegisterLine {
    private let whose: DataSubject?
    private let purpose: DataPurpose?
    private let term: RetentionTerm
    private var groups: [(kind: PersonalKind, whose: DataSubject?, names: [Substring])]

    private init(
        _ whose: DataSubject?, _ purpose: DataPurpose?, _ term: RetentionTerm, own: String,
        _ groups: [(PersonalKind, DataSubject?, String)]
    ) {
        self.whose = whose
        self.purpose = purpose
        self.term = term
        self.groups = ([(.none, nil, own)] + groups).map { ($0, $1, $2.split(separator: " ")) }
    }

    /// Of a table of things, which all have an id.
    ///
    /// - Parameters:
    ///   - staff: ids of who worked on it.
    ///   - users: names of who did it.
    static func things(
        _ whose: DataSubject, _ purpose: DataPurpose, _ term: RetentionTerm, none: String = "",
        links: String = "", names: String = "", about: String = "", texts: String = "",
        special: String = "", staff: String = "", users: String = ""
    ) -> RegisterLine {
        RegisterLine(
            whose, purpose, term, own: "pk id isWithdrawn \(none)",
            [
                (.link, whose, links), (.identifies, whose, names), (.about, whose, about),
                (.text, whose, texts), (.special, whose, special), (.link, .consulent, staff),
                (.identifies, .user, users),
            ])
    }

    /// Of a table of things that are about no person.
    static func nobody(_ none: String) -> RegisterLine {
        RegisterLine(nil, nil, .aggregate, own: "pk id isWithdrawn \(none)", [])
    }

    /// Of a table that does not travel.
    static func local(
        _ whose: DataSubject?, _ purpose: DataPurpose?, _ term: RetentionTerm, none: String,
        links: String = "", names: String = "", about: String = "", texts: String = "",
        special: String = "", users: String = ""
    ) -> RegisterLine {
        RegisterLine(
            whose, purpose, term, own: none,
            [
                (.link, whose, links), (.identifies, whose, names), (.about, whose, about),
                (.text, whose, texts), (.special, whose, special), (.identifies, .user, users),
            ])
    }

    func columns(of table: String) -> [RegisteredColumn] {
        groups.flatMap { group in
            group.names.map { name in
                let isPersonal = group.kind != .none
                return RegisteredColumn(
                    table: table, column: String(name), kind: group.kind, whose: group.whose,
                    purpose: isPersonal ? purpose : nil, term: isPersonal ? term : nil)
            }
        }
    }
}
