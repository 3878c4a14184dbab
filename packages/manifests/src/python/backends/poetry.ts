// Poetry: [tool.poetry] states what [project] calls dynamic (https://python-poetry.org/docs/pyproject/#version).
import { tableVersion } from '../poetry-table.ts'
import type { FindsVersion } from './backend.ts'

export const poetry: FindsVersion = ({ file, toml }) => tableVersion(file, toml)
