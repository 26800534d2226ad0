import KaderDomain
import KaderStore
import KaderTesting

extension OfficeLife {
    /// Says how far a region is, again and again of the same few days, or takes it out.
    mutating func changeLevel(_ acting: ActingStore) throws {
        let mark = try LevelMark(
            region: seeded.pick(["AM01", "AM02"]), level: seeded.pick(RegionLevel.allCases),
            day: Office.monday - seeded.int(in: -1...5),
            standing: seeded.pick(LevelStanding.allCases),
            evidence: seeded.pick(["", "zetel in het werkbedrijf", "spreekuur"]))
        if seeded.oneIn(4) { return try acting.removeLevelMark(mark.id) }
        try acting.mark(mark)
    }
}
