import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    mutating func changeDossier(_ acting: ActingStore) throws {
        let known = try acting.dossiers(withClosed: true).filter(\.isReadable).map(\.dossier)
        guard let old = pick(known), !seeded.oneIn(4) else { return try openDossier(acting) }
        switch seeded.int(in: 0...6) {
        case 0...1:
            let lines = try acting.dossier(old.id).lines
            try acting.addEntry(
                id(), to: old.id, "t" + seeded.awkwardText(),
                correcting: seeded.oneIn(3) ? pick(lines)?.id : nil)
        case 2:
            try acting.edit(
                old.with(nextStep: "bel", by: Office.monday + seeded.int(in: 0...9)), from: old)
        case 3: try acting.close(dossier: old.id, because: "klaar " + seeded.awkwardText())
        case 4: try acting.reopen(dossier: old.id)
        case 5:
            try acting.protect(
                id(), in: old.id, seeded.pick(ProtectedNote.Kind.allCases), because: "nodig",
                "x" + seeded.awkwardText())
        default:
            guard let note = pick(try acting.dossier(old.id).notes) else { return }
            if seeded.oneIn(2) {
                return try acting.withdraw(note.id, because: "r", noting: id(), as: "w")
            }
            _ = try acting.look(at: note.id)
        }
    }

    private mutating func openDossier(_ acting: ActingStore) throws {
        guard let client = pick(office.people)?.id else { return }
        let adviser = seeded.oneIn(2) ? pick(office.staff) : nil
        try acting.open(
            Dossier(
                id: id(), of: client, about: "d" + seeded.awkwardText(), adviser: adviser,
                employer: pick(try acting.employers())?.id, opened: acting.clock.instant,
                by: acting.actor.name, readers: seeded.oneIn(4) ? ["carla"] : []))
    }
}
