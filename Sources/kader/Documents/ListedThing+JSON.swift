import KaderDomain
import KaderExchange

extension ListedThing {
    /// Its fields by name; numbers, truths and lists as such, what is blank as null.
    var json: JSON {
        .object(
            JSON.KeyedValues(
                [("id", .text(id))] + kind.fields.map { ($0.name, $0.json(texts[$0.name])) }))
    }

    /// The same, with the names of what it points to.
    func json(_ all: Consultation) -> JSON {
        let names = kind.fields.compactMap { field -> (String, JSON)? in
            guard case .thing = field.holds else { return nil }
            return ("\(field.name)Name", .text(of: all.names[texts[field.name]]))
        }
        let own = [("id", JSON.text(id))] + kind.fields.map { ($0.name, $0.json(texts[$0.name])) }
        return .object(JSON.KeyedValues(own + names + score))
    }

    private var score: [(String, JSON)] {
        value(as: SectorTable.self).map { [("score", .whole($0.score))] } ?? []
    }
}

extension ListedField {
    fileprivate func json(_ text: String) -> JSON {
        switch holds {
        case .truth: .truth(text == "1")
        case .things: .texts(text.split(separator: ","))
        case .number: Int(text).map(JSON.whole) ?? .null
        default: text.isEmpty ? .null : .text(text)
        }
    }
}
