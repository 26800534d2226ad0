internal import KaderDomain
internal import TerminalUI

// MARK: - Cards of services

extension App {
    mutating func press(_ key: Key, in sheet: ServiceSheet) -> [Work] {
        let binding = keys(of: sheet).binding(for: key)
        if let refusal = binding?.refusal { return refuse(refusal) }
        var sheet = sheet
        switch binding?.message {
        case .show(let service): (sheet.service, sheet.top) = (service, 0)
        case .step(let step): sheet.service = Self.service(step, from: sheet.service)
        case .scroll(let step): sheet.top = min(max(0, sheet.top + step), lastTop(of: sheet))
        case .edit: return open(.service(ServiceForm(sheet.service, language)))
        case .book:
            return open(.booking(BookingForm(place: desk, day: now.day, service: sheet.service)))
        case .close:
            sheets.removeLast()
            return []
        case nil: return []
        }
        replace(.services(sheet))
        return []
    }

    /// Shows the cards, or what has become of those that are shown.
    mutating func show(_ services: ServiceCatalogue, at service: Service) {
        for index in sheets.indices {
            guard case .services(var old) = sheets[index] else { continue }
            old.services = services
            sheets[index] = .services(old)
            return
        }
        sheets.append(.services(ServiceSheet(services: services, service: service)))
    }

    func view(of sheet: ServiceSheet) -> any View {
        let services = Service.allCases
        let tabs = services.map { "\($0.letter) \($0.label[language])" }
        return Boxed(
            Phrase(nl: "Diensten", en: "Services")[language],
            view: ServiceCardView(
                tabs: Tabs(tabs, selected: services.firstIndex(of: sheet.service) ?? 0),
                card: card(of: sheet)))
    }

    /// What reads the cards again that are shown.
    func rereadServices(after kinds: Set<String>) -> [Work] {
        guard kinds.contains("serviceTerms") else { return [] }
        return sheets.compactMap { sheet in
            if case .services(let shown) = sheet { .readServices(shown.service) } else { nil }
        }
    }

    private func card(of sheet: ServiceSheet) -> DetailView {
        DetailView("", sections: sheet.sections(language), top: sheet.top)
    }

    private func lastTop(of sheet: ServiceSheet) -> Int {
        let lines = card(of: sheet).lineCount(columns: max(1, size.columns - 3))
        return max(0, lines - (size.rows - 6))
    }

    private static func service(_ step: Int, from service: Service) -> Service {
        let all = Service.allCases
        let place = all.firstIndex(of: service) ?? 0
        return all[(place + step + all.count) % all.count]
    }
}

/// The names of the services over the card of one.
private struct ServiceCardView: View {
    let tabs: Tabs
    let card: DetailView

    func draw(on canvas: inout Canvas, in frame: Frame) {
        let (top, rest) = frame.split(top: frame.rows > 8 ? 2 : 1)
        tabs.draw(on: &canvas, in: top)
        card.draw(on: &canvas, in: rest)
    }
}
