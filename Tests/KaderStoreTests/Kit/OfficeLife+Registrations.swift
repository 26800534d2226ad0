import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    mutating func changeEmployer(_ acting: ActingStore) throws {
        let known = try acting.employers()
        guard let old = pick(known), !seeded.oneIn(3) else {
            return try acting.add(
                Employer(
                    id: id(), name: "E" + seeded.awkwardText(), aliases: [seeded.awkwardText()])
            )
        }
        switch seeded.int(in: 0...3) {
        case 0: try acting.merge(old.id, into: pick(known)?.id ?? old.id)
        case 1:
            let parts = try acting.employerDetail(old.id).parts
            try acting.unmerge(pick(parts)?.id ?? old.id)
        case 2:
            try acting.add(
                Establishment(id: id(), employer: old.id, name: "DC " + seeded.awkwardText()))
        default:
            let official = pick(office.people)?.id
            try acting.edit(
                Employer(
                    id: old.id, name: old.name, aliases: [seeded.awkwardText()],
                    official: official),
                from: old)
        }
    }

    mutating func changeRegistration(_ acting: ActingStore) throws {
        let known = try acting.registrations(from: Office.monday - 10, through: Office.monday + 10)
        if let old = pick(known)?.registration, seeded.oneIn(3) {
            return try acting.remove(old.id)
        }
        let party: OtherParty = try pick(acting.employers()).map { .employer($0.id) } ?? .none
        try acting.add(
            Registration(
                id: id(), on: Office.monday + seeded.int(in: 0...3), at: .house("groningen"),
                seeded.pick(Service.allCases), of: pick(office.people)?.id,
                with: [seeded.pick(office.staff)], against: party,
                problems: [seeded.pick(ProblemCatalogue().choices).code],
                question: seeded.awkwardText()))
    }
}
