import KaderApp
import KaderDomain
import KaderExchange
import KaderReference

extension ConferenceDetail {
    var cells: [String] {
        [
            "\(conference.region)-\(conference.year)", conference.day?.description ?? "",
            conference.place, String(conference.people), String(points.count),
        ]
    }

    func cells(
        of point: ConferencePoint, _ reference: Reference, _ language: Language
    ) -> [String] {
        let said = ConferencePoint.Answer.allCases.compactMap { answer in
            let names = point.parties(answer).map { name($0, reference, language) }
            return names.isEmpty
                ? nil : "\(answer.label[language]): \(names.joined(separator: ", "))"
        }
        return [
            point.id.description, point.sort.label[language], point.text,
            point.item?.description ?? "",
            point.owner.map { name($0, reference, language) } ?? "",
            said.joined(separator: "; "),
        ]
    }

    private func name(
        _ owner: PlanOwner, _ reference: Reference, _ language: Language
    ) -> String {
        if case .sector(let code) = owner { return reference.sector(code)?.name[language] ?? code }
        return ownerNames[owner] ?? owner.description
    }

    var json: JSON {
        [
            "id": .text(id.description), "region": .text(conference.region),
            "year": .whole(conference.year), "day": .text(of: conference.day),
            "place": .text(conference.place), "people": .whole(conference.people),
            "attendance": .texts(conference.attendanceTexts), "note": .text(conference.note),
            "points": .array(points) { point in
                [
                    "id": .text(point.id.description), "sort": .text(point.sort.rawValue),
                    "text": .text(point.text), "item": .text(of: point.item),
                    "owner": .text(of: point.owner), "answers": .texts(point.answerTexts),
                ]
            },
        ]
    }
}
