public import KaderDomain
internal import KaderStore

/// The matrix of who may do what, as a table for people: a line for each action, a column for each
/// role (PRACTICE 3.3: detailed, and current because it is the one that is enforced).
public struct AccessTable: Sendable {
    private let language: Language

    public init(in language: Language) { self.language = language }

    /// The first row is the head.
    public var rows: [[String]] {
        let head = [action[language]] + AccessRole.allCases.map { $0.label[language] }
        return [head]
            + StoreAction.allCases.map { action in
                [action.label[language]]
                    + AccessRole.allCases.map {
                        AccessMatrix.reach(of: $0, action).label[language]
                    }
            }
    }

    /// Aligned with spaces, a line for each row.
    public var text: String {
        let rows = rows
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { $0[column].count }.max() ?? 0
        }
        return rows.map { row in
            zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }.joined(separator: "  ").trimmingTail
        }.joined(separator: "\n") + "\n"
    }

    public var csv: String { CSV.write(rows) }

    /// An object for each action: the reach of each role by its key.
    public var json: JSON {
        .array(
            StoreAction.allCases.map { action in
                let cells = AccessRole.allCases.map { role in
                    (role.rawValue, JSON.text(AccessMatrix.reach(of: role, action).rawValue))
                }
                return .object(JSON.KeyedValues([("action", .text(action.rawValue))] + cells))
            })
    }

    /// To read or print: the table with what its words mean.
    ///
    /// - Parameter isFictional: whether the people of the file are.
    public func document(on day: Day) -> Document {
        var document = Document(title: title[language], language: language)
        document.blocks = [
            .paragraph(meaning[language]), .table(rows), .footer(day.long(in: language)),
        ]
        return document
    }

    private let action = Phrase(nl: "wat", en: "what")
    private let title = Phrase(nl: "Wie mag wat in kader", en: "Who may do what in kader")
    private let meaning = Phrase(
        nl: """
            Binnen bereik: van het huis, het netwerk, de regio of het land waarvoor iemand de rol heeft. \
            Eigen kring: alleen wat bij het eigen werk en de eigen netwerken hoort, hoe ver de rol ook \
            reikt. Alleen landelijk: alleen met het hele land als bereik.
            """,
        en: """
            Within scope: of the house, network, region or country for which somebody has the role. Own \
            circle: only what belongs to their own work and networks, however far the role reaches. \
            National only: only with the whole country as scope.
            """)
}

extension String {
    fileprivate var trimmingTail: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
