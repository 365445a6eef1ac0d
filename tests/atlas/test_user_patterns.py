"""A folder of one's own muscles is layered over the shipped ones."""

import os
import shutil
from pathlib import Path

import pytest

from nmt_explorer.atlas.checks.run import check_atlas
from nmt_explorer.atlas.loader import Folders, LoadedAtlas, load_atlas
from nmt_explorer.domain.body import MuscleId
from nmt_explorer.resources import shipped_assets, shipped_data

BROKEN = Path(__file__).parents[1] / "fixtures" / "broken" / "referral_patterns" / "shoulder_arm" / "broken_401.yaml"
INFRASPINATUS = shipped_data() / "referral_patterns" / "shoulder_arm" / "infraspinatus.yaml"


def layered(folder: Path) -> LoadedAtlas:
    return load_atlas(Folders(shipped_data(), shipped_assets() / "body_svgs", (folder,)))


def test_that_a_users_muscle_replaces_the_shipped_one_and_says_so(tmp_path: Path) -> None:
    own = tmp_path / "infraspinatus.yaml"
    own.write_text(
        INFRASPINATUS.read_text(encoding="utf-8").replace("name: Infraspinatus", "name: My infraspinatus", 1),
        encoding="utf-8",
    )
    whole = layered(tmp_path)
    assert whole.atlas.muscles[MuscleId("infraspinatus")].record.name == "My infraspinatus"
    assert [f.code for f in whole.atlas.findings] == ["NMT-313"]


def test_that_a_broken_users_file_leaves_the_shipped_muscle_in_place(tmp_path: Path) -> None:
    (tmp_path / "infraspinatus.yaml").write_text("schema: referral_pattern/1\nid: infraspinatus\n", encoding="utf-8")
    whole = layered(tmp_path)
    assert whole.atlas.muscles[MuscleId("infraspinatus")].record.name == "Infraspinatus"
    assert {f.code for f in whole.atlas.findings} == {"NMT-201"}


def test_that_a_missing_patterns_folder_is_a_finding_and_no_failure(tmp_path: Path) -> None:
    whole = layered(tmp_path / "nowhere")
    assert [f.code for f in whole.atlas.findings] == ["NMT-112"]
    assert whole.atlas.muscles


def test_that_a_muscle_without_an_area_of_the_roster_is_found(tmp_path: Path) -> None:
    text = INFRASPINATUS.read_text(encoding="utf-8").replace("suboccipital", "occiput")
    (tmp_path / "infraspinatus.yaml").write_text(text, encoding="utf-8")
    whole = layered(tmp_path)
    assert "NMT-504" in {f.code for f in check_atlas(whole, [MuscleId("infraspinatus")])}


def test_that_the_order_of_files_does_not_change_the_atlas(tmp_path: Path, loaded: LoadedAtlas) -> None:
    copy = tmp_path / "data"
    shutil.copytree(shipped_data(), copy)
    again = load_atlas(Folders(copy, shipped_assets() / "body_svgs"))
    assert list(again.atlas.muscles) == list(loaded.atlas.muscles)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_that_only_ordinary_files_are_read_and_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "endless.yaml").symlink_to("/dev/zero")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    whole = layered(tmp_path)
    assert [f.code for f in whole.atlas.findings] == ["NMT-101", "NMT-101"]


def test_that_a_users_muscle_with_a_broken_shape_is_left_out_and_the_shipped_one_stays(tmp_path: Path) -> None:
    broken = BROKEN.read_text(encoding="utf-8").replace("broken_401", "infraspinatus")
    (tmp_path / "infraspinatus.yaml").write_text(broken, encoding="utf-8")
    whole = layered(tmp_path)
    assert whole.atlas.muscles[MuscleId("infraspinatus")].record.name == "Infraspinatus"
    assert {f.code for f in whole.atlas.findings} == {"NMT-401"}
