internal import KaderDomain

extension PersonPaper {
    /// Fields by the names and values of the file itself, so that a program can take them over.
    public var json: JSON {
        [
            "exportedAt": .text(facts.at.iso8601), "exportedBy": .text(facts.by),
            "because": .text(facts.reason), "isFictional": .truth(facts.isFictional),
            "person": .text(file.person.id.description), "name": .text("\(file.person.name)"),
            "things": .array(file.things, Self.json),
            "looks": .array(file.looks) { look in
                ["at": .text(look.at.iso8601), "by": .text(look.by), "act": .text(look.code)]
            },
            "beside": .array(file.beside, Self.json),
        ]
    }

    private static func json(_ thing: PersonThing) -> JSON {
        [
            "kind": .text(thing.kind), "id": .text(thing.id), "sight": .text(thing.sight.rawValue),
            "isWithdrawn": .truth(thing.isWithdrawn), "fields": json(thing.fields),
            "changes": .array(thing.changes) { change in
                [
                    "at": .text(change.at.iso8601), "by": .text(change.by),
                    "command": .text(change.command.rawValue), "fields": json(change.fields),
                ]
            },
        ]
    }

    private static func json(_ fields: [PersonField]) -> JSON {
        .object(JSON.KeyedValues(fields.map { ($0.name, .text(of: $0.value)) }))
    }
}
