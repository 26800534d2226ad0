import ArgumentParser
import KaderApp
import KaderDomain

/// Which conference: `AM09-2026`, `Achterhoek-2026`.
struct ConferenceKey: ExpressibleByArgument {
    private let named: RegionYear

    var year: Int { named.year }

    init?(argument: String) {
        guard let named = RegionYear(argument), Conference.years.contains(named.year) else {
            return nil
        }
        self.named = named
    }

    /// The code of its region.
    ///
    /// - Throws: `ValidationError` for what is no region.
    func region(_ kader: Dependencies) throws -> String { try kader.region(named.region) }

    /// - Throws: `ValidationError` for what is no region.
    func id(_ kader: Dependencies) throws -> Conference.ID {
        Conference.id(try region(kader), year)
    }
}
