import KaderDomain
import KaderExchange
import KaderStore

extension SearchHit {
    var json: JSON {
        [
            "kind": .text(kind), "id": .text(id), "title": .text(title),
            "detail": .text(detail),
        ]
    }
}

extension HistoryEntry {
    var json: JSON {
        [
            "at": .text(at.iso8601), "actor": .text(actor), "command": .text(command.rawValue),
            "fields": .array(fields) { field in
                [
                    "name": .text(field.name), "before": .text(of: field.before),
                    "after": .text(of: field.after),
                ]
            },
        ]
    }
}

extension Finding {
    var json: JSON {
        ["rule": .text(rule), "subject": .text(subject), "detail": .text(detail)]
    }
}
