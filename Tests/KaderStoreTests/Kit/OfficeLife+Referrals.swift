import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// Refers somebody, or does any step with a referral, whether it follows or not.
    mutating func changeReferral(_ acting: ActingStore) throws {
        let known = try acting.referrals(all: true)
        guard let old = pick(known)?.referral, !seeded.oneIn(4) else {
            return try acting.add(try referral(by: acting.actor))
        }
        let day = Office.monday - seeded.int(in: 0...1)
        switch seeded.int(in: 0...9) {
        case 0...1: try acting.consent(old.id, to: "loon", by: .written, on: day)
        case 2: try acting.withdrawConsent(old.id, on: day)
        case 3...4: try acting.send(old.id, on: day)
        case 5: try acting.accept(old.id, on: day)
        case 6: try acting.refuse(old.id, because: seeded.awkwardText(), on: day)
        case 7: try acting.finish(old.id, with: seeded.awkwardText(), on: day)
        case 8: try acting.hear(old.id)
        default: try changeBelongings(of: old, acting)
        }
    }

    private mutating func changeBelongings(
        of referral: Referral, _ acting: ActingStore
    ) throws {
        switch seeded.int(in: 0...3) {
        case 0: try acting.removeReferral(referral.id)
        case 1:
            try acting.edit(
                referral.changed(
                    to: target(), in: "Paragin", because: "r" + seeded.awkwardText()),
                from: referral)
        case 2:
            guard let known = pick(try acting.partnerReferences()) else { return }
            try acting.removePartnerReference(known.id)
        default:
            try acting.add(
                PartnerReference(
                    id: id(), of: pick(office.people)?.id ?? referral.contact, for: referral.id,
                    in: "Paragin", number: "P-\(seeded.int(in: 0...99))"))
        }
    }

    private mutating func referral(by actor: Actor) throws -> Referral {
        try Referral(
            id: id(), of: seeded.pick(office.people).id, to: target(),
            because: seeded.awkwardText(), by: actor, since: Office.monday - 1)
    }

    private mutating func target() -> ReferralTarget {
        switch seeded.int(in: 0...3) {
        case 0: .department(seeded.pick(Department.allCases))
        case 1: .official(seeded.pick(office.people).id)
        default: .partner("UWV")
        }
    }
}
