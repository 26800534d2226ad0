import KaderDomain
import KaderExchange

extension DossierSummary {
    var json: JSON { .object(members) }

    fileprivate var members: JSON.KeyedValues {
        [
            "id": .text(id.description), "contact": .text(dossier.contact.description),
            "name": .text(contact), "readable": .truth(isReadable),
            "title": isReadable ? .text(dossier.title) : .null,
            "adviser": isReadable ? .text(of: dossier.adviser) : .null,
            "employer": isReadable ? .text(of: dossier.employer) : .null,
            "opened": .text(Amsterdam.local(dossier.opened).description),
            "openedBy": .text(dossier.openedBy),
            "readers": .texts(dossier.readers),
            "nextStep": isReadable ? .text(dossier.nextStep) : .null,
            "nextDay": .text(of: dossier.nextDay),
            "closed": .text(of: dossier.closing?.day),
            "closingReason": isReadable ? .text(dossier.closing?.reason ?? "") : .null,
        ]
    }
}

extension DossierDetail {
    var json: JSON {
        let own: JSON.KeyedValues = [
            "journal": .array(lines) { $0.json }, "protected": .array(notes) { $0.json },
        ]
        return .object(summary.members.followed(by: own))
    }
}

extension DossierDetail.Line {
    fileprivate var json: JSON {
        [
            "id": .text(id.description),
            "written": .text(Amsterdam.local(entry.written).description),
            "by": .text(entry.writtenBy), "corrects": .text(of: entry.corrects),
            "takenBack": .truth(isTakenBack),
            "text": isTakenBack ? .null : .text(entry.text),
        ]
    }
}

extension ProtectedNote {
    fileprivate var json: JSON {
        [
            "id": .text(id.description), "kind": .text(kind.rawValue), "reason": .text(reason),
            "written": .text(Amsterdam.local(written).description), "by": .text(writtenBy),
        ]
    }
}

extension ProtectedLook {
    var json: JSON {
        ["at": .text(Amsterdam.local(at).description), "actor": .text(actor)]
    }
}
