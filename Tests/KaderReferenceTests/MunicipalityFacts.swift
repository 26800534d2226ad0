/// Which municipalities lie in which province and RES region, written down beside the tables of
/// `Resources/reference` and held against the map and the registers: 342 of them on 1 January 2026.
enum MunicipalityFacts {
    /// How many there are in each province.
    static let counts = [
        "Groningen": 10, "Fryslân": 18, "Drenthe": 12, "Overijssel": 25, "Flevoland": 6,
        "Gelderland": 51, "Utrecht": 26, "Noord-Holland": 44, "Zuid-Holland": 50, "Zeeland": 13,
        "Noord-Brabant": 56, "Limburg": 31,
    ]

    /// A line for each part of a RES region within a province: `province / RES region: names`, the
    /// names parted by semicolons, for one of them holds a comma.
    static let places = """
        Groningen / Groningen: Eemsdelta; Groningen; Het Hogeland; Midden-Groningen; Oldambt; \
          Pekela; Stadskanaal; Veendam; Westerkwartier; Westerwolde
        Fryslân / Friesland: Achtkarspelen; Ameland; Dantumadiel; De Fryske Marren; Harlingen; \
          Heerenveen; Leeuwarden; Noardeast-Fryslân; Ooststellingwerf; Opsterland; \
          Schiermonnikoog; Smallingerland; Súdwest-Fryslân; Terschelling; Tytsjerksteradiel; \
          Vlieland; Waadhoeke; Weststellingwerf
        Drenthe / Drenthe: Aa en Hunze; Assen; Borger-Odoorn; Coevorden; De Wolden; Emmen; \
          Hoogeveen; Meppel; Midden-Drenthe; Noordenveld; Tynaarlo; Westerveld
        Overijssel / Twente: Almelo; Borne; Dinkelland; Enschede; Haaksbergen; Hellendoorn; \
          Hengelo; Hof van Twente; Losser; Oldenzaal; Rijssen-Holten; Tubbergen; Twenterand; \
          Wierden
        Overijssel / West-Overijssel: Dalfsen; Deventer; Hardenberg; Kampen; Olst-Wijhe; Ommen; \
          Raalte; Staphorst; Steenwijkerland; Zwartewaterland; Zwolle
        Flevoland / Flevoland: Almere; Dronten; Lelystad; Noordoostpolder; Urk; Zeewolde
        Gelderland / Achterhoek: Aalten; Berkelland; Bronckhorst; Doetinchem; Montferland; \
          Oost Gelre; Oude IJsselstreek; Winterswijk
        Gelderland / Arnhem Nijmegen: Arnhem; Berg en Dal; Beuningen; Doesburg; Druten; Duiven; \
          Heumen; Lingewaard; Nijmegen; Overbetuwe; Renkum; Rheden; Rozendaal; Westervoort; \
          Wijchen; Zevenaar
        Gelderland / Foodvalley: Barneveld; Ede; Nijkerk; Scherpenzeel; Wageningen
        Gelderland / Noord-Veluwe: Elburg; Ermelo; Harderwijk; Hattem; Nunspeet; Oldebroek; \
          Putten
        Gelderland / Fruitdelta Rivierenland: Buren; Culemborg; Maasdriel; Neder-Betuwe; Tiel; \
          West Betuwe; West Maas en Waal; Zaltbommel
        Gelderland / Stedendriehoek: Apeldoorn; Brummen; Epe; Heerde; Lochem; Voorst; Zutphen
        Utrecht / Foodvalley: Renswoude; Rhenen; Veenendaal
        Utrecht / Amersfoort: Amersfoort; Baarn; Bunschoten; Eemnes; Leusden; Soest; Woudenberg
        Utrecht / U16: Bunnik; De Bilt; De Ronde Venen; Houten; IJsselstein; Lopik; Montfoort; \
          Nieuwegein; Oudewater; Stichtse Vecht; Utrecht; Utrechtse Heuvelrug; Vijfheerenlanden; \
          Wijk bij Duurstede; Woerden; Zeist
        Noord-Holland / Noord-Holland Noord: Alkmaar; Bergen (NH.); Castricum; Den Helder; \
          Dijk en Waard; Drechterland; Enkhuizen; Heiloo; Hollands Kroon; Hoorn; Koggenland; \
          Medemblik; Opmeer; Schagen; Stede Broec; Texel; Uitgeest
        Noord-Holland / Noord-Holland Zuid: Aalsmeer; Amstelveen; Amsterdam; Beverwijk; \
          Blaricum; Bloemendaal; Diemen; Edam-Volendam; Gooise Meren; Haarlem; Haarlemmermeer; \
          Heemskerk; Heemstede; Hilversum; Huizen; Landsmeer; Laren; Oostzaan; Ouder-Amstel; \
          Purmerend; Uithoorn; Velsen; Waterland; Wijdemeren; Wormerland; Zaanstad; Zandvoort
        Zuid-Holland / Alblasserwaard: Gorinchem; Molenlanden
        Zuid-Holland / Drechtsteden: Alblasserdam; Dordrecht; Hardinxveld-Giessendam; \
          Hendrik-Ido-Ambacht; Papendrecht; Sliedrecht; Zwijndrecht
        Zuid-Holland / Goeree-Overflakkee: Goeree-Overflakkee
        Zuid-Holland / Hoeksche Waard: Hoeksche Waard
        Zuid-Holland / Holland Rijnland: Alphen aan den Rijn; Hillegom; Kaag en Braassem; \
          Katwijk; Leiden; Leiderdorp; Lisse; Nieuwkoop; Noordwijk; Oegstgeest; Teylingen; \
          Voorschoten; Zoeterwoude
        Zuid-Holland / Midden-Holland: Bodegraven-Reeuwijk; Gouda; Krimpenerwaard; Waddinxveen; \
          Zuidplas
        Zuid-Holland / Rotterdam Den Haag: 's-Gravenhage; Albrandswaard; Barendrecht; \
          Capelle aan den IJssel; Delft; Krimpen aan den IJssel; Lansingerland; \
          Leidschendam-Voorburg; Maassluis; Midden-Delfland; Nissewaard; Pijnacker-Nootdorp; \
          Ridderkerk; Rijswijk; Rotterdam; Schiedam; Vlaardingen; Voorne aan Zee; Wassenaar; \
          Westland; Zoetermeer
        Zeeland / Zeeland: Borsele; Goes; Hulst; Kapelle; Middelburg; Noord-Beveland; \
          Reimerswaal; Schouwen-Duiveland; Sluis; Terneuzen; Tholen; Veere; Vlissingen
        Noord-Brabant / Hart van Brabant: Dongen; Gilze en Rijen; Goirle; Heusden; Hilvarenbeek; \
          Loon op Zand; Oisterwijk; Tilburg; Waalwijk
        Noord-Brabant / Metropoolregio Eindhoven: Asten; Bergeijk; Best; Bladel; Cranendonck; \
          Deurne; Eersel; Eindhoven; Geldrop-Mierlo; Gemert-Bakel; Heeze-Leende; Helmond; \
          Laarbeek; Nuenen, Gerwen en Nederwetten; Oirschot; Reusel-De Mierden; Someren; \
          Son en Breugel; Valkenswaard; Veldhoven; Waalre
        Noord-Brabant / Noordoost Brabant: 's-Hertogenbosch; Bernheze; Boekel; Boxtel; \
          Land van Cuijk; Maashorst; Meierijstad; Oss; Sint-Michielsgestel; Vught
        Noord-Brabant / West-Brabant: Alphen-Chaam; Altena; Baarle-Nassau; Bergen op Zoom; \
          Breda; Drimmelen; Etten-Leur; Geertruidenberg; Halderberge; Moerdijk; Oosterhout; \
          Roosendaal; Rucphen; Steenbergen; Woensdrecht; Zundert
        Limburg / Noord- en Midden-Limburg: Beesel; Bergen (L.); Echt-Susteren; Gennep; \
          Horst aan de Maas; Leudal; Maasgouw; Mook en Middelaar; Nederweert; Peel en Maas; \
          Roerdalen; Roermond; Venlo; Venray; Weert
        Limburg / Zuid-Limburg: Beek; Beekdaelen; Brunssum; Eijsden-Margraten; Gulpen-Wittem; \
          Heerlen; Kerkrade; Landgraaf; Maastricht; Meerssen; Simpelveld; Sittard-Geleen; Stein; \
          Vaals; Valkenburg aan de Geul; Voerendaal
        """
}
