internal import KaderDomain
internal import TerminalUI

extension NetworksPane {
    func detail(in context: ViewContext) -> any View {
        guard let card else { return context.notRead }
        let sections = NetworkSections(card, reference, role, context.language)
        return DetailView(
            sections: sections.all, top: context.top ?? 0, selection: card.rows.firstIndex(of: row),
            isActive: context.isActive)
    }
}
