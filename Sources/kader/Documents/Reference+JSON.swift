import KaderDomain
import KaderExchange
import KaderReference

extension Region {
    func json(_ language: Language, house: Vakbondshuis?) -> JSON {
        [
            "code": .text(code), "name": .text(name), "label": .text(label),
            "uwvNumber": .whole(uwvNumber), "centralMunicipality": .text(centralMunicipality),
            "provinces": .texts(provinces), "house": .text(of: house?.key),
            "inhabitants": inhabitants.map(JSON.whole) ?? .null,
            "certainty": .text(certainty.rawValue), "remark": .text(of: remark?[language]),
        ]
    }
}

extension Municipality {
    func json(_ language: Language) -> JSON { .object(members(language)) }

    /// With every division in which it lies on a day.
    func json(_ language: Language, in reference: Reference, on day: Day) -> JSON {
        let overlays = reference.overlays(of: code, on: day)
        return .object(
            members(language).followed(by: [
                "current": .text(reference.current(code, on: day)),
                "overlays": .array(overlays) { $0.json },
            ]))
    }

    private func members(_ language: Language) -> JSON.KeyedValues {
        [
            "code": .text(code), "name": .text(name), "otherNames": .texts(otherNames),
            "province": .text(provinceCode), "region": .text(regionCode),
            "resRegion": .text(resRegionCode),
            "inhabitants": inhabitants.map(JSON.whole) ?? .null, "until": .text(of: until),
            "successor": .text(of: successor), "remark": .text(of: remark?[language]),
        ]
    }
}

extension Overlay {
    var json: JSON {
        [
            "kind": .text(kind.rawValue), "code": .text(code), "name": .text(name),
            "certainty": .text(certainty.rawValue),
        ]
    }
}

extension Vakbondshuis {
    func json(_ language: Language) -> JSON {
        [
            "key": .text(key), "number": .whole(number), "name": .text(name[language]),
            "kind": .text(kind.rawValue), "region": .text(of: regionCode),
            "municipality": .text(of: municipalityCode), "town": .text(of: town),
            "address": .text(of: address), "status": .text(status[language]),
            "certainty": .text(certainty.rawValue),
        ]
    }
}

extension FNVRegion {
    var json: JSON {
        [
            "code": .text(code), "name": .text(name), "confirmed": .truth(isConfirmed),
            "certainty": .text(certainty.rawValue),
        ]
    }
}
