import KaderDomain
import KaderExchange

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
    func json(_ language: Language) -> JSON {
        [
            "code": .text(code), "name": .text(name), "otherNames": .texts(otherNames),
            "province": .text(provinceCode), "region": .text(regionCode),
            "resRegion": .text(resRegionCode),
            "inhabitants": inhabitants.map(JSON.whole) ?? .null, "until": .text(of: until),
            "remark": .text(of: remark?[language]),
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
