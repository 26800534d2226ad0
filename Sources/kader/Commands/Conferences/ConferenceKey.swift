import ArgumentParser
import KaderDomain

/// Which conference: `AM09-2026`.
struct ConferenceKey: ExpressibleByArgument {
    let region: String
    let year: Int

    var id: Conference.ID { Conference.id(region, year) }

    init?(argument: String) {
        let parts = argument.split(separator: "-").map(String.init)
        guard parts.count == 2, let year = Int(parts[1]), Conference.years.contains(year) else {
            return nil
        }
        region = parts[0].uppercased()
        self.year = year
    }
}
