"""Spreadsheets of tests: Office, OpenDocument, and one of the old kind."""

import base64
import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from html import escape
from typing import Any

import xlsxwriter

NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}

OLD = zlib.decompress(base64.b85decode(
    "c-rk)TSyd982--8>_zjkUJ^8rO~}ejh+cZBHS<Ej%GN`65o&Y?-PB!~o#+N-nvX%ylM;kr54~8vbfJQJD+r2u2!crKF(`tP9"
    "@OnW|IC`2fkH~ge8c(Y{Qo&;zBB*%&t>N2i@dR+(UNh@!!D?pPG!J5%O)sgq?G`uJe88!^xaP><ziJK!%qY0_25DFbDtbTIo"
    "{(?a9evq68J!=8Qo}1#EswzqK5mR3)zRALZjGIaE($9in(9;EL&L?u)M`}AF`}w%Vm~3sqUCKf)}C2iXBcIA5zM=EQh4PU2g"
    "N1E!(gbPh}imxFYPj9_%(_dgm%DDAlqs3>wk~BW{>d&&3U70=2bO;c(Sq!War^xQFpQ6$HMe=k?>DYhPKr0NH=cwfp{H_tPN"
    "Gw_jB>pa-erLI!g`vN52^5)VyU%SiSk4_`dswR_LWq?PD0%;Y2nv4%`CWdmV7Y6N5PU|2U>+o^G*-eu5AP`9;9k9AVpNIOk`"
    "THYgxq}7^;%4|){wA!Qk85KCVH$vOOz6rA}*kr`s7XT*`hS^qq%7`VCRmN$(tGm<4gg7U3#9_dKPOs2_VsTXD184QPVd>Rv#"
    ";m&3Szed|a~7s-o~~IWqsZla9#7f;`DOCv*H__|Naz?_dU!Lkx2z4)KS<%CY(b54W=d>X!7aA1?B%Df<9rFrLh>Ws%Oh)@On"
    "o2Mxx}UA#Iv38I<#?CeiP;UKkdI)+W#@MnernI<7W#;-h_rwM#B)L_VVgOrKl8x0}}T`>AP?iw|6Xye_QDMO2FxR%GsB5F(s"
    "!qA<y2tm3-WhRcRsoh2{3D!Z9aHeXG=~^6s1GRofr(jcrYFykl!BY3huok*3XP9@0EBnwK=M!=o<1qcV@rsjo7R^tMW#Rhb7"
    "pUnbUHZ?1VnZ=y2SNI-6cz0c&T?@|0@^>SY&hqeHR#vB<AhsGS44u@uQ;QaJwtDHGB<|xXM9QC7V4vjgS7{fv_=E8*w7cN}5"
    "_{Sj+Hu5+lk0hFNfb;Uv!Tzr^MQPgoP4eI301|Xr^gUKb-)0s}oLN%*6u~3X&k~Dllm1^Q(M0SfI?%%X=vZ?6(xG0=exF4*4"
    "E((*v{e4-rSx-|`F{d)(l&("
))  # fmt: skip
"""An .xls of two sheets: a note, and two customers that begin in cell B3."""

CODES = zlib.decompress(base64.b85decode(
    "c-rk)O=whC6h8O8`8UbT#Hgqcg3zeZ#7d!bqmz_Gg*a&{;vYi$;#|X!$(!)zN!5k5wOLvOSBe`!1-nRf(;wP}-"
    "MJ7H1%*O2(Vblh7F=k?@0|Bzj42ps1IjzYJMVtyoO{pr&b@Q*o4Iu}KY9M@iYb~Uo5`f<dYTe5YzkL806BucUgu_TPvNRZ@=i%Qg"
    "^5hW>9@ukNuEQV?<q3qO6(74qKCNl(-;j@ZQZtj@~LpJ6m!@Ft>_#qO|)ECHH$tVda>vqCGvOC-"
    "C{W@dJ|$N)jqme80h%KU&VWjRpM(R9`|SI^QTxg(h|DPtN80v%8QLtk5jfP@4cfn)<72sOJJ+EwZk|=7vZE2Sz2RRx<nbG-rlZav"
    "1>16l3K7>F3>;qHlnA&u5hg_vM;P%5$w-iw<rI_p2C#QWlv*r=dx$unQcF9#E6bl{Y&{$j^iBYjC-"
    "4ZPs!1>nzo<QZLBhq3$FfB=YWGg1J<a<`r1`>Y_v?G!R`B?KXY7Icj}5hShW#0tcSW95v{+fRkZ7Br>#1IO=*WUWVtRHeVs+CT)|"
    "Ou*LBPGuy*3SW}T9SQF=k3r0r%N1(xnA2I$g<t<kXxCoEbIkf7f_<f6|ut5VT<q7lIEQL9!90y)GwR6%@?47y#H$BveVGko~TW|@"
    "0!vuu=2qyf4_S!w5GE6JfE&o4i@T^t%Ld?A+OazJ{==m%Uys?#^z1D%`16BEsuI;6)s(cj9bE2X_cbPMW=d;8!Lzp>?n#C#{-"
    "cI5d;<W6DrjP@F|$N&EPm)7w|g|%o;Y@IsVGI6hPo>pO=OX$y^6SQ8fS7*<#{8|X^%HMMT621J5?KfrQeC~DsT_H;^<VgtiVDS)F"
    "M}^4nYvmym$P7^oC>EkPP&`BlphSq0K*<oLfKnk!1Eqa_Y8Jm^Mn-ITx|H?emGH|@fSBJRATQEH4JLAdkNGt)Ys{Szewg9=eH$M4"
    "c+m+|=KFqlj1*8(p4;=JFn`O!9L%uMXK2j9&=7_{_zb=E)kFbehFPu;vKUgq4&`~6UoP}8zhz1p3ADL-"
    "o;4|~y?Ex4_j#Ce%%mxqoBeoGGB5UPV@hp4?hbsMyT#9K%E(!@*=VMp_+fB7zmg0^5=kVHL=s6P3oc4t!$^+&nD@diuU1L_f1MY&"
    "rlY?}-dov0ReW6h$m=5;cZZJ5YyB*xxC+KnZ`mjKzmR1&vO6?FL&9TZ-s=}XOVrHgdFzh3|L!X^-~7|_;rT!3e+ly(HHi"
))  # fmt: skip
"""An .xls with postcodes that are numbers of the format 00000, yes and no, and cells with errors."""


def xlsx(make: Callable[[Any], object]) -> bytes:
    """A workbook that `make` fills."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        make(book)
    return out.getvalue()


def sheet(
    book: Any, name: str, rows: Sequence[Sequence[object]], top: int = 0, left: int = 0
) -> Any:
    """A sheet with these rows, the first one so far down and to the right."""
    made = book.add_worksheet(name)
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
    for line, row in enumerate(rows, top):
        for column, value in enumerate(row, left):
            if isinstance(value, datetime):
                made.write_datetime(line, column, value, moment)
            elif isinstance(value, (date, time)):
                made.write_datetime(line, column, value, day)
            else:
                made.write(line, column, value)
    return made


def ods(body: str) -> bytes:
    """An OpenDocument spreadsheet with one sheet of this XML."""
    names = " ".join(f'xmlns:{short}="{name}"' for short, name in NAMES.items())
    content = (
        f"<?xml version='1.0'?><office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="List">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr("content.xml", content)
    return out.getvalue()


def ods_row(*cells: str, times: int = 1) -> str:
    """One row of an OpenDocument sheet."""
    return (
        f'<table:table-row table:number-rows-repeated="{times}">{"".join(cells)}</table:table-row>'
    )


def ods_cell(text: str = "", times: int = 1) -> str:
    """One cell, empty without a text."""
    start = f'<table:table-cell table:number-columns-repeated="{times}"'
    if not text:
        return f"{start}/>"
    return f'{start} office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'


def changed(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The same archive with one part changed."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)
    return out.getvalue()
