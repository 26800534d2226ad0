public import KaderDomain
public import KaderReference

extension FundFit {
    /// `woont in Achterhoek, werkt in Twente`.
    public func told(_ reference: Reference) -> Phrase {
        let words = reasons.map { reason -> Phrase in
            switch reason {
            case .lives(let code):
                let place = reference.place(code)
                return Phrase(nl: "woont in \(place)", en: "lives in \(place)")
            case .works(let code):
                let place = reference.place(code)
                return Phrase(nl: "werkt in \(place)", en: "works in \(place)")
            case .sector: return Phrase(nl: "van de cao", en: "of the cao")
            case .everywhere: return Phrase(nl: "landelijk", en: "nationwide")
            }
        }
        return Phrase(
            nl: words.map(\.nl).joined(separator: ", "), en: words.map(\.en).joined(separator: ", ")
        )
    }

    /// Whether it can be had now, as far as is known.
    public var state: Phrase {
        switch isOpen {
        case true?: Phrase(nl: "open", en: "open")
        case false?:
            round?.opens.map {
                Phrase(nl: "open vanaf \($0.short(in: .nl))", en: "opens \($0.short(in: .en))")
            } ?? Phrase(nl: "dicht", en: "closed")
        case nil: Phrase(nl: "vraag na of het open is", en: "ask whether it is open")
        }
    }
}

extension Reference {
    /// What a region or a province is called.
    fileprivate func place(_ code: String) -> String {
        region(code)?.name ?? province(code)?.name ?? code
    }
}

extension Dependencies {
    /// The region and the province of a municipality, by name or code, or of the town where somebody lives;
    /// empty where nobody knows it.
    public func places(of town: String) -> [String] {
        let folded = Folding.words(town)
        guard !folded.isEmpty else { return [] }
        let found =
            reference.municipality(town.uppercased())
            ?? reference.findMunicipalities(town).first { municipality in
                ([municipality.name] + municipality.otherNames
                    + Folding.aliases(ofPlace: municipality.name))
                    .contains { Folding.words($0) == folded }
            }
        guard let found else { return [] }
        return [found.regionCode, found.provinceCode].compactMap(\.self)
    }
}
