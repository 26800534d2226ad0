import KaderDomain
import KaderStore
import KaderTesting
import Testing

extension RandomThings {
    /// One in every state, to every kind of target, and the numbers of partners.
    mutating func referrals(
        _ people: [Contact.ID], after visits: [Registration]
    ) throws -> [StoredThing] {
        let states: [ReferralState] = [
            .draft, .sent, .accepted, .refused(reason: "vol"), .done(outcome: ""),
            .done(outcome: "Klaar: 2 gesprekken."), .stopped,
        ]
        let made = try states.map { try referral(people, visits, $0) }
        let references = try made.prefix(2).map { referral in
            let name = title().filter { !$0.isNewline }.unicodeScalars.prefix(36)
            return try PartnerReference(
                id: id(), of: referral.contact, for: seeded.oneIn(2) ? referral.id : nil,
                in: "Sys " + String(String.UnicodeScalarView(name)), number: "A-1/2_3.4")
        }
        return made.map(StoredThing.referral) + references.map(StoredThing.partnerReference)
    }

    private mutating func referral(
        _ people: [Contact.ID], _ visits: [Registration], _ state: ReferralState
    ) throws -> Referral {
        let day = day()
        let target: ReferralTarget = try seeded.pick([
            .department(seeded.pick(Department.allCases)), .official(people[1]),
            #require(ReferralTarget(partner: title())),
        ])
        let isGiven = target.isExternal || seeded.oneIn(2)
        let consent =
            try isGiven
            ? ReferralConsent(
                to: target, for: title(), given: day, by: seeded.pick(ConsentMeans.allCases),
                withdrawn: state == .stopped ? day + 3 : nil) : nil
        let visit = seeded.oneIn(2) ? visits.first { $0.contact != nil } : nil
        return try Referral(
            id: id(), of: visit?.contact ?? seeded.pick(people), to: target, in: text(),
            because: title(), by: .unnamed, from: visit?.id, consent: consent, state: state,
            since: day, isHeard: seeded.oneIn(2))
    }
}
