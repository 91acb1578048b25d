"""Deals as boards, tables and offer lists write them: how they ended, and why, in many words."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "angebotsliste.csv", "home-made", """
Angebotsliste Malerbetrieb Sörensen;;;;;;;;
Stand: 14.09.2025;;;;;;;;
;;;;;;;;
Ang.-Nr.;vom;Kunde;Ort;Gewerk;netto;brutto;Ergebnis;Bemerkung
A25-001;08.01.25;Fam. Petersen;Husum;Fassade;4.200,00 €;4.998,00 €;Auftrag;
A25-002;15.01.25;Hotel Deichblick GmbH;Husum;12 Zimmer;9.750,00 €;11.602,50 €;abgelehnt;zu teuer
A25-003;03.03.25;Ute Carstens;Tönning;Treppenhaus;1.310,50 €;1.559,50 €;offen;ruft zurück
A25-004;22.04.25;Bäckerei Lund;Garding;Laden;2.080,00 €;2.475,20 €;Auftrag;Termin Juli
;;;;Summe;17.340,50 €;20.635,20 €;;
""",
        encoding="cp1252", delimiter=";", kind="deals", created=4, skipped=1,
        records=(
            {"title": "Fassade", "contact": "Fam. Petersen", "stage": "won", "value": "4998.00",
             "opened_on": "2025-01-08", "closed_on": "2025-01-08"},
            {"title": "12 Zimmer", "contact": "Hotel Deichblick GmbH", "company": "Hotel Deichblick GmbH",
             "stage": "lost", "value": "11602.50", "opened_on": "2025-01-15", "closed_on": "2025-01-15",
             "lost_reason": "price"},
            {"title": "Treppenhaus", "contact": "Ute Carstens", "stage": "offen", "value": "1559.50",
             "opened_on": "2025-03-03"},
            {"title": "Laden", "contact": "Bäckerei Lund", "company": "Bäckerei Lund", "stage": "won",
             "value": "2475.20", "opened_on": "2025-04-22", "closed_on": "2025-04-22"},
        ),
    ),
    delimited(
        "suivi_devis.csv", "home-made", """
N° devis;Date devis;Client;Objet;Montant HT;TVA;Montant TTC;Statut;Date de réponse;Motif de refus
D-2025-014;12/03/2025;Mme Sylvie Garnier;Salle de bain;6 200,00;1 240,00;7 440,00;Accepté;28/03/2025;
D-2025-015;18/03/2025;SARL Le Petit Four;Carrelage boutique;3 150,00;630,00;3 780,00;Refusé;02/04/2025;Trop cher
D-2025-016;04/09/2025;M. Bruno Kessler;Cuisine;9 480,50;1 896,10;11 376,60;En attente;;
""",
        encoding="cp1252", delimiter=";", kind="deals", created=3,
        records=(
            {"title": "Salle de bain", "contact": "Mme Sylvie Garnier", "stage": "won", "value": "7440.00",
             "opened_on": "2025-03-12", "closed_on": "2025-03-28"},
            {"title": "Carrelage boutique", "contact": "SARL Le Petit Four", "company": "SARL Le Petit Four",
             "stage": "lost", "value": "3780.00", "opened_on": "2025-03-18", "closed_on": "2025-04-02",
             "lost_reason": "price"},
            {"title": "Cuisine", "contact": "M. Bruno Kessler", "stage": "En attente", "value": "11376.60",
             "opened_on": "2025-09-04"},
        ),
    ),
    delimited(
        "oportunidades.csv", "home-made", """
Oportunidad;Cliente;Persona de contacto;Correo;Fase;Importe;Fecha de creación;Fecha prevista de cierre;Fecha de cierre;Motivo de pérdida;Origen
Reforma oficina;Gestoría Roldán S.L.;Nuria Roldán;nuria@roldan.example;Presupuesto enviado;12.350,00 €;03/06/2025;30/11/2025;;;Recomendación
Toldo terraza;Bar El Puerto;Paco Vidal;paco@elpuerto.example;Ganada;1.890,00 €;11/04/2025;;29/04/2025;;Feria
Pérgola;;Lucía Sanz;lucia.sanz@example.es;Perdida;4.400,00 €;20/02/2025;;15/03/2025;Precio;Instagram
""",
        delimiter=";", end="\r\n", kind="deals", created=3,
        records=(
            {"title": "Reforma oficina", "contact": "Nuria Roldán", "company": "Gestoría Roldán S.L.",
             "stage": "Presupuesto enviado", "value": "12350.00", "opened_on": "2025-06-03",
             "expected_on": "2025-11-30"},
            {"title": "Toldo terraza", "contact": "Paco Vidal", "company": "Bar El Puerto", "stage": "won",
             "value": "1890.00", "opened_on": "2025-04-11", "closed_on": "2025-04-29"},
            {"title": "Pérgola", "contact": "Lucía Sanz", "stage": "lost", "value": "4400.00",
             "opened_on": "2025-02-20", "closed_on": "2025-03-15", "lost_reason": "price"},
        ),
    ),
    delimited(
        "copper.csv", "Copper", """
Copper ID,Name,Company,Primary Person,Primary Person Email,Pipeline,Stage,Status,Loss Reason,Close Date,Value,Currency,Win Probability,Priority,Owned By,Source,Tags,Details,Created At,Updated At,Inactive Days,Last Contacted,Interaction Count,Date Lost,Date Won,Entered Stage At,Days in Stage
31,Garden plan Lowell,,Beth Lowell,beth@lowell.example,Sales,Presentation,Open,,12/15/2025,2750.0,USD,50,None,Ana,Existing client,,,9/9/2025,9/10/2025,,,,,,,
32,HOA contract,Ridge HOA,Carl Dunn,cdunn@ridge.example,Sales,Contract Review,Won,,8/1/2025,14400.0,USD,100,,Ana,,,,4/21/2025,,,,,,8/3/2025,,
33,Patio lights,,Ivy Chu,ivy@example.com,Sales,Qualified,Lost,Price,7/1/2025,640.0,USD,,,Ana,,,,5/5/2025,,,,,6/28/2025,,,
34,Roof garden,,Abe Stone,abe@example.com,Sales,Qualified,Abandoned,,,3000.0,USD,,,Ana,,,,3/5/2025,,,,,,,,
""",
        end="\r\n", kind="deals", created=4,
        records=(
            {"title": "Garden plan Lowell", "contact": "Beth Lowell", "stage": "Presentation", "value": "2750.00",
             "opened_on": "2025-09-09", "expected_on": "2025-12-15"},
            {"title": "HOA contract", "contact": "Carl Dunn", "company": "Ridge HOA", "stage": "won",
             "value": "14400.00", "opened_on": "2025-04-21", "closed_on": "2025-08-03"},
            {"title": "Patio lights", "contact": "Ivy Chu", "stage": "lost", "value": "640.00",
             "opened_on": "2025-05-05", "closed_on": "2025-06-28", "lost_reason": "price"},
            {"title": "Roof garden", "contact": "Abe Stone", "stage": "lost", "value": "3000.00",
             "opened_on": "2025-03-05", "closed_on": "2025-03-05"},
        ),
    ),
    delimited(
        "zoho_deals.csv", "Zoho", """
Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Type,Probability (%),Expected Revenue,Next Step,Lead Source,Campaign Source.id,Campaign Source,Contact Name.id,Contact Name,Created By.id,Created By,Modified By.id,Modified By,Created Time,Modified Time,Last Activity Time,Currency,Exchange Rate,Description,Tag,Reason For Loss,Sales Cycle Duration,Overall Sales Duration,Change Log Time,Locked
zcrm_550210001,zcrm_1,Kavita Rao,45000,Wedding decor Iyer,2025-11-20,,,Proposal/Price Quote,,75,33750,,Advertisement,,,zcrm_99,Meera Iyer,,,,,2025-08-11 12:30:44,2025-09-01 09:10:01,,INR,1,,,,,,,false
zcrm_550210002,zcrm_1,Kavita Rao,125000,Diwali office lights,2025-09-10,zcrm_71,Sundar Textiles,Closed Won,,100,125000,,Cold Call,zcrm_8,Diwali 2025,,R. Sundar,,,,,2025-07-01 10:00:00,,,INR,1,,,,,,,false
zcrm_550210003,,Kavita Rao,18000,Birthday arch,2025-08-05,,,Closed Lost to Competition,,0,0,,,,,,Anil Deshmukh,,,,,2025-07-22 18:05:09,,,INR,,,,,,,,false
""",
        end="\r\n", kind="deals", created=3,
        records=(
            {"title": "Wedding decor Iyer", "contact": "Meera Iyer", "stage": "Proposal/Price Quote",
             "value": "45000.00", "opened_on": "2025-08-11", "expected_on": "2025-11-20"},
            {"title": "Diwali office lights", "contact": "R. Sundar", "company": "Sundar Textiles", "stage": "won",
             "value": "125000.00", "opened_on": "2025-07-01", "closed_on": "2025-09-10"},
            {"title": "Birthday arch", "contact": "Anil Deshmukh", "stage": "lost", "value": "18000.00",
             "opened_on": "2025-07-22", "closed_on": "2025-08-05", "lost_reason": "elsewhere"},
        ),
    ),
    delimited(
        "airtable_deals.csv", "Airtable", """
Opportunity name,Account,Owner,Status,Priority,Estimated value,Expected close date,Last contact,Primary contact,Proposal deadline,Probability
BPS pilot,Bowie Public Schools,Logan Gray,Qualification,Medium,"$23,310.00",11/2/2025,9/1/2025,Ezra Flint,10/1/2025,30%
Library refresh,Bent Library,Logan Gray,Closed—won,High,"$6,775.50",8/8/2025,8/1/2025,Maya Bent,,100%
Gym mats,Apex Gym,Logan Gray,Closed—lost,Low,"$1,090.00",7/15/2025,7/1/2025,Rae Holt,,0%
""",
        encoding="utf-8-sig", kind="deals", created=3,
        records=(
            {"title": "BPS pilot", "contact": "Ezra Flint", "company": "Bowie Public Schools",
             "stage": "Qualification", "value": "23310.00", "expected_on": "2025-11-02"},
            {"title": "Library refresh", "contact": "Maya Bent", "company": "Bent Library", "stage": "won",
             "value": "6775.50", "expected_on": "2025-08-08", "closed_on": "2025-08-08"},
            {"title": "Gym mats", "contact": "Rae Holt", "company": "Apex Gym", "stage": "lost", "value": "1090.00",
             "expected_on": "2025-07-15", "closed_on": "2025-07-15"},
        ),
    ),
    delimited(
        "notion_deals.csv", "Notion", """
Name,Account Owner,Company,Email,Estimated Value,Expected Close,Last Contact,Phone,Priority,Status,Added
Brand shoot,Lou,Fern & Fable (https://www.notion.so/Fern-Fable-1a2b3c),hello@fernfable.example,"$1,850.00","November 14, 2025","September 3, 2025",,High,Proposal,"August 20, 2025 4:17 PM"
Wedding Okafor,Lou,,ada.okafor@example.com,"$3,200.00","July 5, 2025","June 30, 2025",(555) 010-7788,Medium,Closed,"May 1, 2025 9:00 AM"
Headshots,Lou,Quill Partners,,$640.00,"June 20, 2025","June 10, 2025",,Low,Lost,"April 12, 2025 11:20 AM"
""",
        encoding="utf-8-sig", kind="deals", created=3,
        records=(
            {"title": "Brand shoot", "contact": "hello@fernfable.example",
             "company": "Fern & Fable (https://www.notion.so/Fern-Fable-1a2b3c)", "stage": "Proposal",
             "value": "1850.00", "opened_on": "2025-08-20", "expected_on": "2025-11-14"},
            {"title": "Wedding Okafor", "contact": "ada.okafor@example.com", "stage": "won", "value": "3200.00",
             "opened_on": "2025-05-01", "expected_on": "2025-07-05", "closed_on": "2025-07-05"},
            {"title": "Headshots", "contact": "Quill Partners", "company": "Quill Partners", "stage": "lost",
             "value": "640.00", "opened_on": "2025-04-12", "expected_on": "2025-06-20", "closed_on": "2025-06-20"},
        ),
    ),
    delimited(
        "monday_deals.csv", "monday.com", """
Sales Pipeline,,,,,,,,,
"Manage your sales pipeline here",,,,,,,,,
,,,,,,,,,
Active Deals,,,,,,,,,
Name,Subitems,Owner,Stage,Priority,Deal Value,Contacts,Expected Close Date,Close Probability,Created
Loft conversion,,Nia,Proposal,High,18500,Harriet Webb,2025-11-28,60,2025-08-18
Dormer window,,Nia,Discovery,Low,7200,Ibrahim Noor,2025-12-12,20,2025-09-05
,,,,,25700,,,,
,,,,,,,,,
Closed Won,,,,,,,,,
Name,Subitems,Owner,Stage,Priority,Deal Value,Contacts,Expected Close Date,Close Probability,Created
Porch,,Nia,Won,Medium,3900,Lena Cole,2025-07-25,100,2025-06-02
,,,,,3900,,,,
""",
        kind="deals", created=3, skipped=5,
        records=(
            {"title": "Loft conversion", "contact": "Harriet Webb", "stage": "Proposal", "value": "18500.00",
             "opened_on": "2025-08-18", "expected_on": "2025-11-28"},
            {"title": "Dormer window", "contact": "Ibrahim Noor", "stage": "Discovery", "value": "7200.00",
             "opened_on": "2025-09-05", "expected_on": "2025-12-12"},
            {"title": "Porch", "contact": "Lena Cole", "stage": "won", "value": "3900.00", "opened_on": "2025-06-02",
             "expected_on": "2025-07-25", "closed_on": "2025-07-25"},
        ),
    ),
    delimited(
        "odoo_pipeline.csv", "Odoo", """
"External ID","Opportunity","Contact Name","Company Name","Email","Phone","Salesperson/Display Name","Sales Team/Display Name","Stage/Display Name","Expected Revenue","Prorated Revenue","Probability","Expected Closing","Closed Date","Created on","Lost Reason/Display Name","Active","Campaign/Display Name","Medium/Display Name","Source/Display Name","Tags/Display Name"
"__export__.crm_lead_41_a1b2","Solar roof Vermeulen","Pieter Vermeulen","","pieter.v@example.be","+32 470 12 34 56","Lies","Sales","New","15500.0","3100.0","20.0","2026-01-15","","2025-09-10 07:21:11","","True","","Website","Google",""
"__export__.crm_lead_42_c3d4","Heat pump school","Els Claes","Basisschool De Linde","els@delinde.example","","Lies","Sales","Won","23890.5","23890.5","100.0","2025-08-01","2025-08-19 13:05:00","2025-04-02 10:00:00","","True","Open day 2025","","","public"
"__export__.crm_lead_43_e5f6","Boiler swap Maes","Tom Maes","","tom.maes@example.be","","Lies","Sales","Proposition","3100.0","0.0","0.0","","2025-07-03 09:00:00","2025-05-20 15:15:15","Too expensive","False","","","",""
""",
        kind="deals", created=3,
        records=(
            {"title": "Solar roof Vermeulen", "contact": "Pieter Vermeulen", "stage": "New", "value": "15500.00",
             "opened_on": "2025-09-10", "expected_on": "2026-01-15"},
            {"title": "Heat pump school", "contact": "Els Claes", "company": "Basisschool De Linde", "stage": "won",
             "value": "23890.50", "opened_on": "2025-04-02", "expected_on": "2025-08-01", "closed_on": "2025-08-19"},
            {"title": "Boiler swap Maes", "contact": "Tom Maes", "stage": "lost", "value": "3100.00",
             "opened_on": "2025-05-20", "closed_on": "2025-07-03", "lost_reason": "price"},
        ),
    ),
)
