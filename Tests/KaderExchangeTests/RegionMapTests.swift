import Foundation
import FoundationXML
import KaderDomain
import KaderExchange
import KaderReference
import Testing

/// The picture of the regions is well-formed, and says every figure in words.
@Suite struct RegionMapTests {
    @Test(arguments: RegionFigure.allCases) func everyRegionIsATileWithItsFigure(
        figure: RegionFigure
    ) throws {
        let reference = try Reference.embedded()
        let names = Dictionary(
            reference.regions.map { ($0.code, $0.name + " <&\"") }, uniquingKeysWith: { $1 })
        let values = Dictionary(
            reference.tiles.enumerated().dropFirst().map { ($1.regionCode, Double($0)) },
            uniquingKeysWith: { $1 })
        let day = try #require(Day("2026-11-22"))
        let svg = RegionMap(figure, of: values, on: day, tiles: reference.tiles, names: names)
            .svg(in: .nl)
        let counting = Counting()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = counting
        #expect(parser.parse())
        #expect(counting.count["g"] == 35 && counting.count["title"] == 36)
        #expect(svg.contains(": 34" + (figure.isShare ? "%" : "")))
        #expect(svg.contains(": –"))
    }

    private final class Counting: NSObject, XMLParserDelegate {
        var count: [String: Int] = [:]

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            count[name, default: 0] += 1
        }
    }
}
