internal import KaderDomain
internal import TerminalUI

extension NetworkCells {
    /// All that the list knows of a network, in full.
    func preview(of summary: NetworkSummary, _ language: Language) -> DetailView {
        let columns: [NetworkColumn] = [
            .regions, .municipalities, .chair, .official, .groups, .state,
        ]
        return DetailView(
            summary.network.name,
            sections: [
                DetailSection(
                    pairs: columns.map { ($0.label[language], text($0, summary)[language]) })
            ], isActive: false)
    }
}
