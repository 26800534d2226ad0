import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// A request, put off or answered; a breach, or more known of one.
    mutating func changeRights(_ acting: ActingStore) throws {
        if seeded.oneIn(2) { try changeBreach(acting) } else { try changeRequest(acting) }
    }

    private mutating func changeRequest(_ acting: ActingStore) throws {
        guard let old = pick(try acting.personRequests()), !seeded.oneIn(3) else {
            return try acting.add(
                PersonRequest(
                    id: id(), seeded.pick(PersonRight.allCases),
                    of: seeded.oneIn(3) ? nil : pick(try acting.contacts())?.id, name: "x",
                    received: Office.monday, identified: seeded.awkwardText(),
                    wish: seeded.awkwardText()))
        }
        if seeded.oneIn(2) {
            return try acting.extend(
                old.id, toldOn: Office.monday + seeded.int(in: 0...40), because: "r")
        }
        try acting.answer(
            old.id, on: Office.monday + 3, seeded.pick(PersonRequest.Outcome.allCases),
            seeded.awkwardText(), ground: seeded.oneIn(2) ? "g" : "")
    }

    private mutating func changeBreach(_ acting: ActingStore) throws {
        let facts = Breach.Facts(
            "x" + seeded.awkwardText(), whose: seeded.awkwardText(), count: seeded.int(in: 0...9),
            data: seeded.awkwardText(), measures: seeded.awkwardText())
        guard let old = pick(try acting.breaches()), !seeded.oneIn(4) else {
            return try acting.add(
                Breach(id: id(), discovered: Instant(seconds: 1_800_000_000), facts))
        }
        let told = Breach.Notice.done(old.discovered + seeded.int(in: 0...400_000))
        try acting.edit(
            Breach(
                id: old.id, discovered: old.discovered, facts,
                authority: seeded.oneIn(2) ? told : old.authority,
                people: seeded.oneIn(2) ? .not(because: "n") : old.people,
                delay: seeded.oneIn(2) ? "d" : old.delay),
            from: old)
    }
}
