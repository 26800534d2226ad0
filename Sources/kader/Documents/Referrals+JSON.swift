import KaderDomain
import KaderExchange

extension ReferralTarget {
    /// Its kind, and the code, id or name of it.
    var json: JSON {
        switch self {
        case .department(let department):
            ["kind": .text("department"), "department": .text(department.rawValue)]
        case .official(let id): ["kind": .text("official"), "official": .text(id.description)]
        case .partner(let name): ["kind": .text("partner"), "partner": .text(name)]
        }
    }
}

extension ReferralEntry {
    func json(_ today: Day) -> JSON {
        [
            "id": .text(referral.id.description), "contact": .text(referral.contact.description),
            "name": .text(contact), "registration": .text(of: referral.registration),
            "target": referral.target.json, "system": .text(referral.system),
            "reason": .text(referral.reason), "referrer": .text(referral.referrer.name),
            "state": .text(referral.state.code), "said": .text(referral.state.said),
            "since": .text(referral.since.description), "due": .text(of: due),
            "overdue": .truth(isOverdue(on: today)), "heard": .truth(referral.isHeard),
            "consent": consent,
        ]
    }

    private var consent: JSON {
        guard let consent = referral.consent else { return .null }
        return [
            "to": consent.target.json, "for": .text(consent.purpose),
            "given": .text(consent.given.description), "how": .text(consent.means.rawValue),
            "withdrawn": .text(of: consent.withdrawn), "holds": .truth(referral.isConsented),
        ]
    }
}

extension PartnerReferenceEntry {
    var json: JSON {
        [
            "id": .text(reference.id.description), "contact": .text(reference.contact.description),
            "name": .text(contact), "referral": .text(of: reference.referral),
            "system": .text(reference.system), "number": .text(reference.number),
        ]
    }
}
