import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference

/// Only what is of one region, and of the whole country.
struct RegionScope: ParsableArguments {
    @Option(help: "Only of this region (code, name or municipality), and of the whole country.")
    var region: String?

    /// The code of the region; nil where none is asked.
    func code(_ kader: Dependencies) throws -> String? { try region.map { try kader.region($0) } }
}

extension Dependencies {
    /// The code of the region that somebody means: see ``Reference/region(meantBy:telling:)``.
    func region(_ typed: String) throws -> String {
        try reference.region(meantBy: typed, telling: language).code
    }

    /// The code of a region that is named in full: nobody gets to see one by a guess.
    func region(wholly typed: String) throws -> String {
        try reference.region(meantBy: typed, wholly: true, telling: language).code
    }
}
