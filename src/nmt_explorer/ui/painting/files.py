"""Plates as files: PNG at twice the page's resolution, SVG with outlined letters, PDF as pages of A4."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from nmt_explorer.handout.plate import Plate
from nmt_explorer.ui.painting.layout import A4_LANDSCAPE, laid_out, paper_for
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.plate import paint_page
from nmt_explorer.ui.theme.tokens import Theme

PNG_RATIO = 2.0
A4_LANDSCAPE_MM = 297.0
PDF_DPI = 300


class NotWritten(Exception):
    """The file could not be written."""


class FileKind(StrEnum):
    """File formats, by their ending."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


def write_plate(plate: Plate, body: Body, theme: Theme, path: Path, kind: FileKind) -> None:
    """Write a plate; an earlier file is replaced only when the new one is complete.

    Raises:
        NotWritten: the disk or the folder refused.
    """
    partial = path.with_name(f".{path.name}.part")
    try:
        {FileKind.PNG: _write_png, FileKind.SVG: _write_svg, FileKind.PDF: _write_pdf}[kind](
            plate, body, theme, partial
        )
        partial.replace(path)
    except OSError as error:
        raise NotWritten(error.strerror or "unknown reason") from error
    finally:
        if partial.is_file():
            partial.unlink()


def plate_image(plate: Plate, body: Body, theme: Theme, ratio: float = PNG_RATIO) -> QImage:
    """A plate as a picture, ``ratio`` device pixels per pixel of the page."""
    (page,) = laid_out(plate)
    image = QImage(round(page.paper.width * ratio), round(page.height * ratio), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.panel))
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    paint_page(painter, page, body, theme)
    painter.end()
    return image


def _write_png(plate: Plate, body: Body, theme: Theme, path: Path) -> None:
    image = plate_image(plate, body, theme)
    image.setDotsPerMeterX(round(image.width() / A4_LANDSCAPE_MM * 1000))
    image.setDotsPerMeterY(image.dotsPerMeterX())
    image.setText("Title", f"{plate.title}, {plate.subtitle}")
    image.setText("Description", plate.caveat)
    with path.open("wb"):
        pass
    writer = QImageWriter(str(path), b"png")
    if not writer.write(image):
        raise OSError(0, writer.errorString())


def _write_svg(plate: Plate, body: Body, theme: Theme, path: Path) -> None:
    (page,) = laid_out(plate)
    with path.open("wb"):
        pass
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setFileName(str(path))
    generator.setSize(QSize(round(page.paper.width), round(page.height)))
    generator.setViewBox(QRectF(0, 0, page.paper.width, page.height))
    generator.setTitle(f"{plate.title}, {plate.subtitle}")
    generator.setDescription(f"{plate.caveat} {plate.sources}".strip())
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(0, "the drawing could not be written")
    paint_page(painter, page, body, theme)
    painter.end()


def _write_pdf(plate: Plate, body: Body, theme: Theme, path: Path) -> None:
    paper = paper_for(plate)
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    landscape, portrait = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(landscape if paper is A4_LANDSCAPE else portrait)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(PDF_DPI)
    writer.setTitle(f"{plate.title}, {plate.subtitle}")
    writer.setCreator("NMT Explorer")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(0, "the page could not be written")
    ratio = writer.width() / paper.width
    painter.scale(ratio, ratio)
    for page in laid_out(plate, paper):
        if page.number > 1 and not writer.newPage():
            raise OSError(0, "a further page could not be written")
        paint_page(painter, page, body, theme)
    painter.end()
